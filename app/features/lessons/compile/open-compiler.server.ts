import {
  cacheFile,
  compilerFingerprint,
  readCached,
  writeCached,
} from './compile-cache.server.ts'
import { compileLesson, type Compilation } from './compile-lesson.server.ts'

export type LessonCompiler = {
  /** Takes the prose of a lesson without its frontmatter. */
  compile(body: string): Promise<Compilation>
  /** How many texts were compiled because the cache did not have them. */
  compiledCount(): number
}

/** The compiler, with what it made in earlier runs. Only what compiles is kept. */
export async function openCompiler(cacheDir: string): Promise<LessonCompiler> {
  const fingerprint = await compilerFingerprint()
  let compiledCount = 0
  return {
    async compile(body) {
      const kept = cacheFile(cacheDir, fingerprint, body)
      const known = await readCached(kept)
      if (known) return known
      compiledCount += 1
      const compilation = await compileLesson(body)
      if (compilation.isCompiled) await writeCached(kept, compilation)
      return compilation
    },
    compiledCount: () => compiledCount,
  }
}
