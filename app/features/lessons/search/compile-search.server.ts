import path from 'node:path'
import { checkShape, type ContentProblem } from '#app/features/sandbox/sandbox.ts'
import { readYaml } from '#app/features/sandbox/sandbox.server.ts'
import { languages } from '#app/platform/language.ts'
import type { Glossary } from '../glossary/glossary.ts'
import type { Lesson } from '../lessons.ts'
import type { LearningPath } from '../paths/learning-path.ts'
import { findingsInMeanings, findingsInSayings } from './check-everyday-words.ts'
import { documentsOf } from './documents-of.ts'
import { everydayWordsByLanguageSchema } from './everyday-words.ts'
import { saveLibrary, type SavedLibrary } from './saved-library.ts'

type Found = {
  lessons: readonly Lesson[]
  glossary: Glossary
  paths: readonly LearningPath[]
  /** A lesson with a mistake is not among those found, and its words would be missed. */
  isWhole: boolean
}

/** Makes what is searched of all that was compiled, with `search/everyday-words.yaml`. */
export async function compileSearch(
  contentFolder: string,
  { lessons, glossary, paths, isWhole }: Found,
): Promise<{ search: SavedLibrary[]; problems: ContentProblem[] }> {
  const source = await readYaml(path.join(contentFolder, 'search', 'everyday-words.yaml'))
  if (source.data === undefined) return { search: [], problems: source.problems }
  const { value, findings } = checkShape(everydayWordsByLanguageSchema, source.data)
  if (!value) {
    return { search: [], problems: findings.map((finding) => source.locate(finding)) }
  }
  const search = languages.map((language) => {
    const own = lessons.filter((lesson) => lesson.language === language)
    const library = { lessons: own, terms: glossary.list(language), paths }
    return saveLibrary(documentsOf(library, language), value[language], language)
  })
  const wrong = [
    ...findingsInSayings(value),
    ...(isWhole ? findingsInMeanings(search) : []),
  ]
  return { search, problems: wrong.map((finding) => source.locate(finding)) }
}
