import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CompiledLesson } from './compile-lessons.server.ts'
import { indexFile, moduleFile } from '../lessons.server.ts'

/** Puts the artefacts of a build in place of those of the build before. */
export async function writeLessons(
  outDir: string,
  lessons: readonly CompiledLesson[],
): Promise<void> {
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  await Promise.all(
    lessons.map(({ lesson, module }) =>
      writeFile(path.join(outDir, moduleFile(lesson)), module),
    ),
  )
  const index = lessons.map(({ lesson }) => lesson)
  await writeFile(path.join(outDir, indexFile), JSON.stringify(index))
}
