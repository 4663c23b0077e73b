import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { version as esbuildVersion } from 'esbuild'
import * as v from 'valibot'
import { esbuildSettings, type Compilation } from './compile-lesson.server.ts'
import { outlineSchema } from './outline.ts'

type Compiled = Extract<Compilation, { isCompiled: true }>

const keptSchema = v.object({
  isCompiled: v.literal(true),
  module: v.string(),
  outline: outlineSchema,
})

/** Modules of other folders that an outline is made with. */
const lentModules = ['../ease/prose.ts', '../ease/read-blocks.ts']

/** A hash of everything a compilation depends on, except the lesson itself: each module of this folder. */
export async function compilerFingerprint(): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve('mdx-bundler/package.json')
  const ownModules = (await readdir(import.meta.dirname)).filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.'),
  )
  const files = [
    manifest,
    ...[...ownModules, ...lentModules].map((name) => path.join(import.meta.dirname, name)),
  ]
  const texts = await Promise.all(files.sort().map((file) => readFile(file, 'utf8')))
  return hash(esbuildVersion, process.version, JSON.stringify(esbuildSettings), ...texts)
}

export function cacheFile(cacheDir: string, fingerprint: string, body: string): string {
  return path.join(cacheDir, `${hash(fingerprint, body)}.json`)
}

export async function readCached(file: string): Promise<Compiled | undefined> {
  try {
    return v.parse(keptSchema, JSON.parse(await readFile(file, 'utf8')))
  } catch {
    // Absent, or spoilt by a full disk: compiling again mends both.
    return undefined
  }
}

/** Renamed into place, so that a build that is stopped leaves no half file. */
export async function writeCached(file: string, compiled: Compiled): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const draft = `${file}.${String(process.pid)}`
  await writeFile(draft, JSON.stringify(compiled))
  await rename(draft, file)
}

function hash(...parts: string[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(`${String(part.length)}:${part}`)
  return sum.digest('hex').slice(0, 32)
}
