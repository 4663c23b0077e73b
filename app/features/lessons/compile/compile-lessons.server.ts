import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { languages, type Language } from '#app/platform/language.ts'
import {
  cacheFile,
  compilerFingerprint,
  readCached,
  writeCached,
} from './compile-cache.server.ts'
import { compileLesson } from './compile-lesson.server.ts'
import { faultsOfSharedKeys, faultsOfTranslation } from './compare-outlines.ts'
import { faultsOfAudio, faultsOfLinks } from './check-named-files.ts'
import { faultsOfScenarios, type KnownScenarios } from './check-scenarios.ts'
import { inFile, type Fault, type LessonProblem } from './lesson-problem.ts'
import { faultsOfStructure } from './check-structure.ts'
import type { Lesson } from '../lessons.ts'
import { faultsOfDrawings } from '../drawings/check-drawings.ts'
import { faultsOfTerms } from '../glossary/check-terms.ts'
import type { Glossary } from '../glossary/glossary.ts'
import { finishLesson } from './finish-lesson.ts'
import { foldersIn, listEntries, unlessAbsent } from './list-entries.server.ts'
import { readFrontmatter } from './read-frontmatter.ts'
import type { ReadLesson } from './read-lesson.ts'

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

type Reading = ReadLesson & { file: string; module: string; faults: Fault[] }

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
  const fingerprint = await compilerFingerprint()
  const recordings = new Set(await listEntries(audioDir, (entry) => entry.isFile()))
  const lessons: CompiledLesson[] = []
  const problems: LessonProblem[] = []
  const shown = new Set<string>()
  let compiled = 0

  const compileCached = async (body: string) => {
    const kept = cacheFile(cacheDir, fingerprint, body)
    const known = await readCached(kept)
    if (known) return known
    compiled += 1
    const compilation = await compileLesson(body)
    if (compilation.isCompiled) await writeCached(kept, compilation)
    return compilation
  }

  const readLesson = async (slug: string, language: Language): Promise<Reading> => {
    const file = path.join(sourceDir, slug, `lesson.${language}.mdx`)
    const source = await unlessAbsent(readFile(file, 'utf8'))
    if (source === undefined) return absent(file)
    const { frontmatter, faults, lineOf, body } = readFrontmatter(source)
    const compilation = await compileCached(body)
    if (!compilation.isCompiled) {
      const nothing = { module: '', outline: undefined }
      faults.push(...compilation.faults)
      return { file, frontmatter, lineOf, ...nothing, faults }
    }
    const { module, outline } = compilation
    outline.drawings.forEach(({ name }) => shown.add(name))
    faults.push(
      ...outline.faults,
      ...faultsOfTerms(outline.terms, language, glossary),
      ...faultsOfDrawings(outline.drawings, drawings),
    )
    return { file, frontmatter, lineOf, module, outline, faults }
  }

  const slugs = await foldersIn(sourceDir)
  for (const slug of slugs) {
    const vi = await readLesson(slug, 'vi')
    const en = await readLesson(slug, 'en')
    for (const reading of [vi, en]) {
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
  return { lessons, problems, shown, compiled }
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

function absent(file: string): Reading {
  const fault = { line: 1, key: 'file', message: 'is missing', mend: 'write it' }
  const nothing = { frontmatter: undefined, outline: undefined, module: '' }
  return { file, ...nothing, lineOf: () => 1, faults: [fault] }
}
