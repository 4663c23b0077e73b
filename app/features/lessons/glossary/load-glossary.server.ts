import { readFile } from 'node:fs/promises'
import { inFile, type LessonProblem } from '../compile/lesson-problem.ts'
import type { Term } from './glossary.ts'
import { readGlossary } from './read-glossary.ts'

/** Reads and checks the glossary. Terms with a fault are left out, but for those of a wrong lesson. */
export async function loadGlossary(
  file: string,
  knownLessons: readonly string[],
): Promise<{ terms: Term[]; problems: LessonProblem[] }> {
  const { terms, faults } = readGlossary(await readFile(file, 'utf8'), knownLessons)
  return { terms, problems: inFile(file, faults) }
}
