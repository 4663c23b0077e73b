import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import * as esbuild from 'esbuild'
import { writeBuildNotes } from '#app/platform/build-notes.server.ts'

/**
 * Bundles the small scripts that every page gets without a framework, under hashed names, and
 * notes these names for the server.
 * @param clientDirectory - where browser files are served from
 */
export async function buildScripts(
  buildDirectory: string,
  clientDirectory: string,
): Promise<void> {
  const outdir = path.join(clientDirectory, 'assets')
  await mkdir(outdir, { recursive: true })
  const { metafile } = await esbuild.build({
    entryPoints: { page: 'app/page.entry.ts', prefs: 'app/prefs.entry.ts' },
    outdir,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome80', 'safari14.1'],
    charset: 'utf8',
    metafile: true,
  })
  const addressOf = (entry: string) => {
    const found = Object.entries(metafile.outputs).find(
      ([, output]) => output.entryPoint === `app/${entry}.entry.ts`,
    )
    if (!found) throw new Error(`The build made nothing of app/${entry}.entry.ts.`)
    return `/assets/${path.basename(found[0])}`
  }
  await writeBuildNotes(buildDirectory, {
    page: addressOf('page'),
    prefs: addressOf('prefs'),
  })
}

/** Bundles the server's own entry; its dependencies stay where npm put them. */
export async function buildServer(buildDirectory: string): Promise<void> {
  await esbuild.build({
    entryPoints: ['scripts/serve.ts', 'scripts/serve-site.ts'],
    outdir: buildDirectory,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: 'linked',
  })
}
