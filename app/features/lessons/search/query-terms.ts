import type { Language } from '#app/platform/language.ts'
import type { makeTranslator, Piece } from './everyday-words.ts'
import { pairsOf } from './index-terms.ts'
import { mendWord, type Lookup } from './mend-word.ts'
import { cleanQuestion } from './question.ts'
import { bareForm, phrasesOf, wordsOf, type Word } from './words.ts'

/** How much a term of a question counts, and how far from it a lesson’s term may be. */
export type Sought = { weight: number; fuzzy: number; isPrefix: boolean }

export type Understanding = {
  language: Language
  lookUp: Lookup
  translate: ReturnType<typeof makeTranslator>
  isFiller: (word: Word) => boolean
}

const mostWords = 24

const weights = {
  word: 1,
  filler: 0.12,
  /** Its own marks, where marks were typed. */
  marks: 0.5,
  pair: 1.6,
  pairWithFiller: 0.7,
  pairOfFiller: 0.25,
  /** What a saying means, and what is left then of its own words. */
  meaning: 0.9,
  translated: 0.45,
  mended: 0.8,
  guessed: 0.5,
}

/** The terms to look for, from what somebody typed. */
export function termsOfQuestion(
  question: string,
  understanding: Understanding,
): Map<string, Sought> {
  const terms = new Map<string, Sought>()
  const { language, translate } = understanding
  const words = phrasesOf(cleanQuestion(question), language).flat().slice(0, mostWords)
  for (const piece of translate(words)) {
    const share = isMisleading(piece) ? weights.translated : 1
    for (const word of piece.words) addWord(terms, word, share, understanding)
    for (const meaning of piece.means) addMeaning(terms, meaning)
  }
  addPairs(terms, words, understanding)
  openTheEnd(terms, words)
  return terms
}

/** The syllables of a saying lead elsewhere: chứng *minh* *thư*. A word like BHXH does not. */
function isMisleading({ words, means }: Piece): boolean {
  return (
    means.length > 0 &&
    (words.length > 1 || words.some(({ bare, marked }) => bare !== marked))
  )
}

function addWord(
  terms: Map<string, Sought>,
  word: Word,
  share: number,
  { lookUp, isFiller, language }: Understanding,
): void {
  const weight = (isFiller(word) ? weights.filler : weights.word) * share
  if (lookUp(word.bare) !== undefined) add(terms, word.bare, weight)
  else {
    const meant = mendWord(word.bare, lookUp)
    const parts = wordsOf(meant?.join(' ') ?? '', language)
    for (const { bare } of parts) add(terms, bare, weight * weights.mended)
    for (const pair of pairsOf(parts)) add(terms, pair, weight * weights.pair)
    if (!meant) add(terms, word.bare, weight * weights.mended, mostTypos(word.bare))
  }
  if (word.marked !== word.bare) add(terms, word.marked, weight * weights.marks)
}

function addMeaning(terms: Map<string, Sought>, meaning: readonly Word[]): void {
  for (const { bare } of meaning) add(terms, bare, weights.meaning)
  for (const pair of pairsOf(meaning)) add(terms, pair, weights.meaning * weights.pair)
}

function addPairs(
  terms: Map<string, Sought>,
  words: readonly Word[],
  { lookUp, isFiller }: Understanding,
): void {
  pairsOf(words).forEach((pair, place) => {
    const fillers = words.slice(place, place + 2).filter(isFiller).length
    const weight =
      [weights.pair, weights.pairWithFiller, weights.pairOfFiller][fillers] ?? 0
    if (lookUp(pair) !== undefined) add(terms, pair, weight)
    else if (fillers === 0) add(terms, pair, weight * weights.guessed, mostTypos(pair))
  })
}

/** The last word may not be typed to its end. */
function openTheEnd(terms: Map<string, Sought>, words: readonly Word[]): void {
  const [pair] = pairsOf(words.slice(-2))
  for (const last of [pair, words[words.length - 1]?.bare]) {
    const sought = last !== undefined && terms.get(last)
    if (sought && (last === pair || sought.fuzzy > 0)) sought.isPrefix = true
  }
}

/** In a short word every other letter makes another word. */
function mostTypos(word: string): number {
  if (word.length < 4) return 0
  return word.length < 7 ? 1 : 2
}

function add(terms: Map<string, Sought>, term: string, weight: number, fuzzy = 0): void {
  const known = terms.get(term)
  if (known && known.weight >= weight) return
  terms.set(term, { weight, fuzzy, isPrefix: false })
}

export const lookUpIn =
  (vocabulary: ReadonlySet<string>, language: Language): Lookup =>
  (word) => {
    const bare = bareForm(word, language)
    return vocabulary.has(bare) ? bare : undefined
  }
