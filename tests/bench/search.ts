import { brotliCompressSync } from 'node:zlib'
import { openSearch } from '#app/features/lessons/search/open-search.ts'
import { languages } from '#app/platform/language.ts'
import { builtLibrary, everydayQuestions } from '#tests/support/search-questions.ts'
import { median, timedSlack, withinBudget, type Figure } from './figure.ts'

/** A frame of a screen: what is found is there with the letter that was typed. */
const mostMilliseconds = 16
/** What the browser fetches to search in one language, in KB. */
const mostKilobytes = 40
const rounds = 20

/** What the search costs to fetch, to open and to ask. */
export function benchSearch(): Promise<Figure[]> {
  const sizes = languages.map((language) =>
    withinBudget(
      {
        bench: 'search',
        what: `what is searched in ${language}, compressed`,
        unit: 'KB',
        ours: brotliCompressSync(JSON.stringify(builtLibrary(language))).length / 1000,
      },
      mostKilobytes,
    ),
  )
  return Promise.resolve([...sizes, ...benchQuestions()])
}

function benchQuestions(): Figure[] {
  const library = builtLibrary('vi')
  const openings = Array.from({ length: rounds }, () => timed(() => openSearch(library)))
  const search = openSearch(library)
  const questions = everydayQuestions()
  const times = Array.from({ length: rounds }, () =>
    questions.map(({ ask }) => timed(() => search(ask))),
  )
  const slowest = Math.max(
    ...questions.map((_, at) => median(times.map((t) => t[at] ?? 0))),
  )
  return [
    {
      bench: 'search',
      what: 'making the index where it is opened',
      unit: 'ms',
      ours: median(openings),
    },
    withinBudget(
      { bench: 'search', what: 'the slowest question of 60', unit: 'ms', ours: slowest },
      mostMilliseconds,
      timedSlack,
    ),
  ]
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
