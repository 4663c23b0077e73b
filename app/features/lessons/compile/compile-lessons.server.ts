import path from 'node:path'
import { languages } from '#app/platform/language.ts'
import type { Glossary } from '../glossary/glossary.ts'
import type { Lesson } from '../lessons.ts'
import { faultsOfAudio, faultsOfLinks } from './check-named-files.ts'
import { faultsOfScenarios, type KnownScenarios } from './check-scenarios.ts'
import { faultsOfStructure } from './check-structure.ts'
import { faultsOfSharedKeys, faultsOfTranslation } from './compare-outlines.ts'
import { finishLesson } from './finish-lesson.ts'
import { inFile, type Fault, type LessonProblem } from './lesson-problem.ts'
import { foldersIn, listEntries } from './list-entries.server.ts'
import { openCompiler } from './open-compiler.server.ts'
import { readLesson, type Reading } from './read-lesson.server.ts'

export type CompiledLesson = { lesson: Lesson; module: string }

type Input = {
  /** Holds `<slug>/lesson.<language>.mdx`. Problems name files as paths below it. */
  sourceDir: string
  cacheDir: string
  /** Recordings; it need not exist. */
  audioDir: string
  scenarios: KnownScenarios
  glossary: Glossary
  /** The names of all drawings there are. */
  drawings: readonly string[]
}

/**
 * Compiles and checks every lesson. Lessons with problems are left out of the result;
 * `compiled` counts the texts that the cache did not have.
 */
export async function compileLessons({
  sourceDir,
  cacheDir,
  audioDir,
  scenarios,
  glossary,
  drawings,
}: Input): Promise<{
  lessons: CompiledLesson[]
  problems: LessonProblem[]
  /** The names of drawings that lessons show, right or wrong. */
  shown: Set<string>
  compiled: number
}> {
  const compiler = await openCompiler(cacheDir)
  const recordings = new Set(await listEntries(audioDir, (entry) => entry.isFile()))
  const known = { compiler, glossary, drawings }
  const lessons: CompiledLesson[] = []
  const problems: LessonProblem[] = []
  const shown = new Set<string>()

  const slugs = await foldersIn(sourceDir)
  for (const slug of slugs) {
    const vi = await readLesson(path.join(sourceDir, slug, 'lesson.vi.mdx'), 'vi', known)
    const en = await readLesson(path.join(sourceDir, slug, 'lesson.en.mdx'), 'en', known)
    for (const reading of [vi, en]) {
      reading.outline?.drawings.forEach(({ name }) => shown.add(name))
      reading.faults.push(
        ...faultsOfScenarios(reading, scenarios),
        ...faultsOfAudio(reading, recordings),
        ...faultsOfLinks(reading, slugs),
        ...faultsOfStructure(reading),
      )
    }
    en.faults.push(...faultsAgainst(vi, en))

    const found = [vi, en].flatMap(({ file, faults }) => inFile(file, faults))
    problems.push(...found)
    if (found.length > 0) continue
    const readings = { vi, en }
    for (const language of languages) {
      const lesson = finishLesson(readings[language], slug, language, glossary)
      if (lesson) lessons.push({ lesson, module: readings[language].module })
    }
  }
  return { lessons, problems, shown, compiled: compiler.compiledCount() }
}

function faultsAgainst(original: Reading, translation: Reading): Fault[] {
  const faults: Fault[] = []
  if (original.outline && translation.outline) {
    faults.push(...faultsOfTranslation(original.outline, translation.outline))
  }
  if (original.frontmatter && translation.frontmatter) {
    faults.push(
      ...faultsOfSharedKeys(
        original.frontmatter,
        translation.frontmatter,
        translation.lineOf,
      ),
    )
  }
  return faults
}
