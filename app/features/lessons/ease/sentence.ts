import type { EaseWords, Thresholds } from './ease-words.ts'
import { phrasesAt, type Phrases } from './phrases.ts'
import type { EaseRule } from '../compile/prose.ts'
import { wordsOf, type Word } from './words-of.ts'

/** What a rule sees: one sentence, and which of its words the text has explained. */
export type Sentence = {
  text: string
  words: readonly Word[]
  isKnown: (index: number) => boolean
}

export type Finding = { rule: EaseRule; message: string; mend: string }

export type Measure = { words: EaseWords; thresholds: Thresholds }

export type Rule = (sentence: Sentence, measure: Measure) => Finding[]

export function readSentence(
  text: string,
  known: readonly Phrases[],
  isWithinQuotation = false,
): Sentence {
  const words = wordsOf(text, isWithinQuotation)
  const explained = new Set<number>()
  for (const start of words.keys()) {
    for (const { parts } of known.flatMap((list) => phrasesAt(list, words, start))) {
      parts.forEach((_part, offset) => explained.add(start + offset))
    }
  }
  return { text, words, isKnown: (index) => explained.has(index) }
}

/** Phrases of a list that stand in a sentence, outside quotations and explained terms. */
export function found<Entry>(
  list: Phrases<Entry>,
  { words, isKnown }: Pick<Sentence, 'words' | 'isKnown'>,
): Entry[] {
  return words.flatMap(({ isQuoted }, start) =>
    isQuoted || isKnown(start)
      ? []
      : phrasesAt(list, words, start).map(({ entry }) => entry),
  )
}

/** Enough of a sentence to find it by. */
export function cited(text: string): string {
  const short = text.length > 70 ? `${text.slice(0, 67).trimEnd()}…` : text
  return `‹${short}›`
}
