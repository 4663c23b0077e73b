import { readFile } from 'node:fs/promises'
import type { Language } from '#app/platform/language.ts'
import { faultsOfDrawings } from '../drawings/check-drawings.ts'
import { faultsOfTerms } from '../glossary/check-terms.ts'
import type { Glossary } from '../glossary/glossary.ts'
import type { Fault } from './lesson-problem.ts'
import { unlessAbsent } from './list-entries.server.ts'
import type { LessonCompiler } from './open-compiler.server.ts'
import { readFrontmatter } from './read-frontmatter.ts'
import type { ReadLesson } from './read-lesson.ts'

/** A text of a lesson, its artefact, and what is wrong with it by itself. */
export type Reading = ReadLesson & { file: string; module: string; faults: Fault[] }

type Known = {
  compiler: LessonCompiler
  glossary: Glossary
  /** The names of all drawings there are. */
  drawings: readonly string[]
}

export async function readLesson(
  file: string,
  language: Language,
  { compiler, glossary, drawings }: Known,
): Promise<Reading> {
  const source = await unlessAbsent(readFile(file, 'utf8'))
  if (source === undefined) return absent(file)
  const { frontmatter, faults, lineOf, body } = readFrontmatter(source)
  const compilation = await compiler.compile(body)
  if (!compilation.isCompiled) {
    faults.push(...compilation.faults)
    return { file, frontmatter, lineOf, module: '', outline: undefined, faults }
  }
  const { module, outline } = compilation
  faults.push(
    ...outline.faults,
    ...faultsOfTerms(outline.terms, language, glossary),
    ...faultsOfDrawings(outline.drawings, drawings),
  )
  return { file, frontmatter, lineOf, module, outline, faults }
}

function absent(file: string): Reading {
  const fault = { line: 1, key: 'file', message: 'is missing', mend: 'write it' }
  const nothing = { frontmatter: undefined, outline: undefined, module: '' }
  return { file, ...nothing, lineOf: () => 1, faults: [fault] }
}
