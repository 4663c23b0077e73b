import { fillerTest, makeTranslator } from './everyday-words.ts'
import { makeIndex, vocabularyOf } from './make-index.ts'
import { lookUpIn, termsOfQuestion } from './query-terms.ts'
import type { SavedLibrary } from './saved-library.ts'
import type { Kind, Shown } from './search-document.ts'
import { wordsOf } from './words.ts'

export type Search = (question: string) => Shown[]

const most = 10
const mostTroublesOfOne = 2
/** What is worth less than this share of the best was found by chance. */
const leastShare = 0.15
/** Words that mean something count more than this, and filler less. */
const leastMeaning = 0.3
/** Whoever types the name of a thing wants that thing. */
const namedExactly = 3

const kindBoosts: Record<Kind, number> = {
  lesson: 1.15,
  reading: 1,
  trouble: 0.8,
  term: 0.8,
  path: 0.85,
}

/** The search in one language; the same on the server and in the browser. */
export function openSearch(library: SavedLibrary): Search {
  const { language, everyday, documents } = library
  const index = makeIndex(library)
  const understanding = {
    language,
    lookUp: lookUpIn(vocabularyOf(index), language),
    translate: makeTranslator(everyday, language),
    isFiller: fillerTest(everyday, language),
  }
  const spelt = (text: string) =>
    wordsOf(text, language)
      .map(({ bare }) => bare)
      .join(' ')
  const entries = documents.map((shown) => ({ shown, name: spelt(shown.title) }))

  return function search(question) {
    const terms = termsOfQuestion(question, understanding)
    if (![...terms.values()].some(({ weight }) => weight > leastMeaning)) return []
    const asked = spelt(question)
    const found = index.search([...terms.keys()].join(' '), {
      tokenize: (text) => text.split(' '),
      boostTerm: (term) => terms.get(term)?.weight ?? 0,
      fuzzy: (term) => terms.get(term)?.fuzzy ?? false,
      prefix: (term) => terms.get(term)?.isPrefix ?? false,
      boostDocument: (id: number) => {
        const entry = entries[id]
        if (!entry) return 0
        return kindBoosts[entry.shown.kind] * (entry.name === asked ? namedExactly : 1)
      },
    })
    const scored = found.flatMap(({ id, score }: { id: number; score: number }) => {
      const entry = entries[id]
      return entry ? [{ shown: entry.shown, score }] : []
    })
    return choose(scored)
  }
}

function choose(found: readonly { shown: Shown; score: number }[]): Shown[] {
  const best = found[0]?.score ?? 0
  const troubles = new Map<string, number>()
  const chosen = found.filter(({ shown, score }) => {
    if (score < best * leastShare) return false
    if (shown.kind !== 'trouble') return true
    const earlier = troubles.get(shown.of) ?? 0
    troubles.set(shown.of, earlier + 1)
    return earlier < mostTroublesOfOne
  })
  return chosen.slice(0, most).map(({ shown: { kind, title, line, to, of } }) => ({
    kind,
    title,
    line,
    to,
    of,
  }))
}
