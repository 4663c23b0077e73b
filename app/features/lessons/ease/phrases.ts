import type { Word } from './words-of.ts'

type Phrase<Entry> = { parts: readonly string[]; entry: Entry }

/** Phrases by their first syllable, so that a sentence is gone through once for all of them. */
export type Phrases<Entry = string> = ReadonlyMap<string, readonly Phrase<Entry>[]>

export function phrasesOf<Entry>(
  entries: readonly Entry[],
  written: (entry: Entry) => string,
): Phrases<Entry> {
  const phrases = new Map<string, Phrase<Entry>[]>()
  for (const entry of entries) {
    const parts = written(entry).normalize('NFC').toLowerCase().split(/\s+/)
    const [first = ''] = parts
    phrases.set(first, [...(phrases.get(first) ?? []), { parts, entry }])
  }
  return phrases
}

export const plainPhrases = (phrases: readonly string[]): Phrases =>
  phrasesOf(phrases, (phrase) => phrase)

/** The phrases that begin at one of these words. */
export function phrasesAt<Entry>(
  phrases: Phrases<Entry>,
  words: readonly Pick<Word, 'lower'>[],
  start: number,
): readonly Phrase<Entry>[] {
  const candidates = phrases.get(words[start]?.lower ?? '') ?? []
  return candidates.filter(({ parts }) =>
    parts.every((each, offset) => words[start + offset]?.lower === each),
  )
}
