import type { EaseWords, Thresholds } from './ease-words.ts'
import type { EaseRule } from './prose.ts'
import { placesOf, wordsOf, type Word } from './words-of.ts'

/** What a rule sees: one sentence, and which of its words the text has explained. */
export type Sentence = {
  text: string
  words: readonly Word[]
  isKnown: (index: number) => boolean
}

export type Finding = { rule: EaseRule; message: string; mend: string }

export type Measure = { words: EaseWords; thresholds: Thresholds }

export type Rule = (sentence: Sentence, measure: Measure) => Finding[]

export function readSentence(text: string, known: readonly string[]): Sentence {
  const words = wordsOf(text)
  const explained = new Set(
    known.flatMap((phrase) => {
      const { length } = phrase.split(/\s+/)
      return placesOf(phrase, words).flatMap((start) =>
        Array.from({ length }, (_each, offset) => start + offset),
      )
    }),
  )
  return { text, words, isKnown: (index) => explained.has(index) }
}

/** Phrases of a list that stand in a sentence, outside quotations and explained terms. */
export function found<Entry extends { word: string }>(
  entries: readonly Entry[],
  { words, isKnown }: Sentence,
): Entry[] {
  return entries.flatMap((entry) =>
    placesOf(entry.word, words)
      .filter((start) => !words[start]?.isQuoted && !isKnown(start))
      .map(() => entry),
  )
}

/** Enough of a sentence to find it by. */
export function cited(text: string): string {
  const short = text.length > 70 ? `${text.slice(0, 67).trimEnd()}…` : text
  return `‹${short}›`
}
