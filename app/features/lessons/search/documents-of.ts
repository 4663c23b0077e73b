import type { Language } from '#app/platform/language.ts'
import { termAnchor, glossaryPath, type ExplainedTerm } from '../glossary/glossary.ts'
import { lessonPath, type Lesson } from '../lessons.ts'
import { pathPath, type LearningPath } from '../paths/learning-path.ts'
import type { SearchDocument } from './search-document.ts'

type LessonToFind = Pick<
  Lesson,
  'kind' | 'slug' | 'title' | 'benefit' | 'asks' | 'headings' | 'troubles' | 'text'
>

export type Library = {
  lessons: readonly LessonToFind[]
  terms: readonly ExplainedTerm[]
  paths: readonly LearningPath[]
}

/** Everything that can be found, in the language its lessons and terms are in. */
export function documentsOf(
  { lessons, terms, paths }: Library,
  language: Language,
): SearchDocument[] {
  const titles = new Map(lessons.map(({ slug, title }) => [slug, title]))
  return [
    ...lessons.flatMap((lesson) => [ofLesson(lesson), ...ofTroubles(lesson)]),
    ...terms.map(ofTerm),
    ...paths.map((path) => ofPath(path, language, titles)),
  ]
}

function ofLesson(lesson: LessonToFind): SearchDocument {
  const { kind, slug, title, benefit, asks, headings, troubles, text } = lesson
  return {
    kind: kind === 'reading' ? 'reading' : 'lesson',
    title,
    line: benefit,
    to: lessonPath(slug),
    of: slug,
    asks,
    text: [
      ...headings.map((heading) => heading.text),
      ...troubles.map(({ ask }) => ask),
      text,
    ].join(' '),
  }
}

function ofTroubles({ slug, title, troubles }: LessonToFind): SearchDocument[] {
  return troubles.map(({ id, ask }) => ({
    kind: 'trouble',
    title: ask,
    line: title,
    to: `${lessonPath(slug)}#${id}`,
    of: slug,
    asks: [],
    text: '',
  }))
}

function ofTerm({ id, term, forms, means }: ExplainedTerm): SearchDocument {
  return {
    kind: 'term',
    title: term,
    line: means,
    to: `${glossaryPath}#${termAnchor(id)}`,
    of: `term:${id}`,
    asks: forms,
    text: '',
  }
}

function ofPath(
  { id, lessons, ...words }: LearningPath,
  language: Language,
  titles: ReadonlyMap<string, string>,
): SearchDocument {
  const { title, benefit, audience, can } = words[language]
  return {
    kind: 'path',
    title,
    line: benefit,
    to: pathPath(id),
    of: `path:${id}`,
    asks: [],
    text: [audience, ...can, ...lessons.flatMap((slug) => titles.get(slug) ?? [])].join(
      ' ',
    ),
  }
}
