import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import * as esbuild from 'esbuild'
import { writeBuildNotes } from '#app/platform/build-notes.server.ts'
import type { Language } from '#app/platform/language.ts'
import { publishSearch } from './publish-search.ts'

const settings = {
  entryNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  target: ['chrome80', 'safari14.1'],
  charset: 'utf8',
  metafile: true,
} satisfies esbuild.BuildOptions

/**
 * Bundles the small scripts that pages get without a framework, and the search, which its
 * page brings in by itself, under hashed names, and notes these names for the server.
 * @param clientDirectory - where browser files are served from
 */
export async function buildScripts(
  buildDirectory: string,
  clientDirectory: string,
): Promise<void> {
  const outdir = path.join(clientDirectory, 'assets')
  await mkdir(outdir, { recursive: true })
  const everywhere = await esbuild.build({
    ...settings,
    entryPoints: {
      prefs: 'app/prefs.entry.ts',
      page: 'app/page.entry.ts',
      document: 'app/document.entry.ts',
      staff: 'app/staff.entry.ts',
    },
    outdir,
    format: 'iife',
  })
  const imported = await esbuild.build({
    ...settings,
    entryPoints: { search: 'app/search.entry.ts' },
    outdir,
    format: 'esm',
  })
  const outputs = { ...everywhere.metafile.outputs, ...imported.metafile.outputs }
  const addressOf = (entry: string) => {
    const found = Object.entries(outputs).find(
      ([, output]) => output.entryPoint === `app/${entry}.entry.ts`,
    )
    if (!found) throw new Error(`The build made nothing of app/${entry}.entry.ts.`)
    return `/assets/${path.basename(found[0])}`
  }
  const content = path.join(buildDirectory, 'content')
  const searchIn = async (language: Language) => ({
    code: addressOf('search'),
    library: await publishSearch(content, outdir, language),
  })
  await writeBuildNotes(buildDirectory, {
    scripts: {
      page: addressOf('page'),
      document: addressOf('document'),
      staff: addressOf('staff'),
      prefs: addressOf('prefs'),
    },
    search: { vi: await searchIn('vi'), en: await searchIn('en') },
  })
}

/** What the server starts beside itself. */
export const besideServer = ['scripts/make-export.ts']
const ofServer = ['scripts/serve.ts', 'scripts/serve-site.ts', ...besideServer]

/** Bundles the server's own entries; their dependencies stay where npm put them. */
export async function buildServer(
  buildDirectory: string,
  entryPoints = ofServer,
): Promise<void> {
  await esbuild.build({
    entryPoints,
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
