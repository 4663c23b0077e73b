import type { Language } from '#app/platform/language.ts'
import { termsMarked } from '../glossary/check-terms.ts'
import type { Glossary } from '../glossary/glossary.ts'
import { troubleAnchor, type Lesson } from '../lessons.ts'
import type { ReadLesson } from './read-lesson.ts'
import { minutesFor } from './reading-time.ts'

/** What the program will know of a lesson besides its prose. */
export function finishLesson(
  { frontmatter, outline }: ReadLesson,
  slug: string,
  language: Language,
  glossary: Glossary,
): Lesson | undefined {
  if (!frontmatter || !outline) return undefined
  return {
    ...frontmatter,
    slug,
    language,
    minutes: minutesFor(outline.spokenWords),
    questions: outline.questions.map(({ id, options, right }) => ({ id, options, right })),
    headings: outline.headings.map(({ id, text }) => ({ id, text })),
    troubles: outline.troubles.map(({ ask }, index) => ({ id: troubleAnchor(index), ask })),
    terms: termsMarked(outline.terms, language, glossary),
    text: outline.text,
  }
}
