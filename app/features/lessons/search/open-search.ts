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
/** Whoever types the name of a page wants that page; of a word, also what is done with it. */
const namedExactly: Record<Kind, number> = {
  lesson: 10,
  reading: 10,
  trouble: 4,
  term: 12,
  path: 10,
}

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
      boostDocument: (id: number) => kindBoosts[entries[id]?.shown.kind ?? 'term'],
    })
    const least = (found[0]?.score ?? 0) * leastShare
    const scored = found.flatMap(({ id, score }: { id: number; score: number }) => {
      const entry = entries[id]
      if (!entry) return []
      const { shown, name } = entry
      if (name === asked) return [{ shown, score: score * namedExactly[shown.kind] }]
      return score < least ? [] : [{ shown, score }]
    })
    return choose(scored.sort((one, other) => other.score - one.score))
  }
}

function choose(found: readonly { shown: Shown }[]): Shown[] {
  const troubles = new Map<string, number>()
  const chosen = found.filter(({ shown: { kind, of } }) => {
    if (kind !== 'trouble') return true
    const earlier = troubles.get(of) ?? 0
    troubles.set(of, earlier + 1)
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
