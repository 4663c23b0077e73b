/** An unhurried voice, for whoever listens with a phone in the other hand. */
const wordsPerMinute = 180

/**
 * Vietnamese writes every syllable as a word of its own, so that this counts syllables there and
 * words in English. A number or a sign that is read out counts once, however long it is.
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Whole minutes that reading so many words aloud takes. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.ceil(words / wordsPerMinute))
}

/** How many words may be read aloud in so many minutes. */
export function wordsIn(minutes: number): number {
  return minutes * wordsPerMinute
}
