import { fillerTest, makeTranslator } from './everyday-words.ts'
import { makeIndex, vocabularyOf } from './make-index.ts'
import { lookUpIn, termsOfQuestion, type Sought } from './query-terms.ts'
import { kindBoosts, rankResults } from './rank-results.ts'
import type { SavedLibrary } from './saved-library.ts'
import type { Shown } from './search-document.ts'
import { wordsOf } from './words.ts'

export type Search = (question: string) => Shown[]

/** No word of a question that counts more than this: all is filler. */
const mostOfFiller = 0.3
/** Yet much filler in a known order says something: “để con tôi làm cho”. */
const leastOfSentence = 1.2

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
  const entries = documents.map(({ kind, title, line, to, of }) => ({
    shown: { kind, title, line, to, of },
    name: spelt(title),
  }))

  return function search(question) {
    const terms = termsOfQuestion(question, understanding)
    if (!saysSomething([...terms.values()])) return []
    const asked = spelt(question)
    const found = index.search([...terms.keys()].join(' '), {
      tokenize: (text) => text.split(' '),
      boostTerm: (term) => terms.get(term)?.weight ?? 0,
      fuzzy: (term) => terms.get(term)?.fuzzy ?? false,
      prefix: (term) => terms.get(term)?.isPrefix ?? false,
      boostDocument: (id: number) => kindBoosts[entries[id]?.shown.kind ?? 'term'],
    })
    const results = found.flatMap(({ id, score }: { id: number; score: number }) => {
      const entry = entries[id]
      return entry ? [{ shown: entry.shown, isNamed: entry.name === asked, score }] : []
    })
    return rankResults(results)
  }
}

function saysSomething(terms: readonly Sought[]): boolean {
  const sum = terms.reduce((total, { weight }) => total + weight, 0)
  return sum >= leastOfSentence || terms.some(({ weight }) => weight > mostOfFiller)
}
