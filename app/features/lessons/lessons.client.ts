import { enhanceQuestions } from './page/check-questions.client.ts'
import type { LessonFact } from './lesson-fact.ts'
import { markPath } from './paths/mark-path.client.ts'
import { enhanceReadAloud } from './page/read-aloud.client.ts'
import { enhanceTerms } from './page/term.client.ts'
import { enhanceSearch } from './search/search-page.client.ts'
import { watchReading } from './page/watch-reading.client.ts'

/** Everything the pages for finding and reading lessons gain from a script. They work without it. */
export function enhanceLessons(page: Document, report: (fact: LessonFact) => void): void {
  enhanceQuestions(page, report)
  enhanceReadAloud(page)
  watchReading(page, report)
  void markPath(page)
  enhanceTerms(page)
  enhanceSearch(page)
  page.querySelector('[data-print]')?.addEventListener('click', () => window.print())
}
