import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import * as v from 'valibot'
import type { Compilation } from './compile-lesson.server.ts'
import { outlineSchema } from './outline.ts'

type Compiled = Extract<Compilation, { isCompiled: true }>

const keptSchema = v.object({
  isCompiled: v.literal(true),
  module: v.string(),
  outline: outlineSchema,
})

const compilerFile = path.join(import.meta.dirname, 'compile-lesson.server.ts')

/**
 * A hash of everything a compilation depends on, except the lesson itself: the compiler with all that
 * it imports of ours, as one text, and the versions of the packages.
 */
export async function compilerFingerprint(compiler = compilerFile): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [compiler],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    // Neither a comment nor the folder we stand in makes another compiler.
    minifyWhitespace: true,
    write: false,
    logLevel: 'silent',
  })
  const versions = await readFile('package-lock.json', 'utf8')
  return hash(...outputFiles.map(({ text }) => text), versions)
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
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, JSON.stringify(compiled))
  await rename(draft, file)
}

function hash(...parts: string[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(`${String(part.length)}:${part}`)
  return sum.digest('hex').slice(0, 32)
}
