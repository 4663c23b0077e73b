export type Word = {
  /** As written, without the signs around it. */
  text: string
  lower: string
  /** Said by a screen or by somebody else, word for word. */
  isQuoted: boolean
  /** Begins a sentence or a quotation, where a capital says nothing. */
  isFirst: boolean
  /** A comma or another sign parts it from the next. */
  isLast: boolean
}

const opening = /[“«]/g
const closing = /[”»]/g
/** Signs before and behind a word; the point of an ending such as “.gov.vn” is part of it. */
const around = /^[^\p{L}\p{N}.]+|^\.+(?!\p{L})|[^\p{L}\p{N}]+$/gu

/**
 * The words of one sentence. Vietnamese puts a space behind every syllable. `isWithin` says that a
 * quotation was opened in an earlier sentence.
 */
export function wordsOf(sentence: string, isWithin = false): Word[] {
  const words: Word[] = []
  let depth = isWithin ? 1 : 0
  let isFirst = true
  for (const piece of sentence
    .normalize('NFC')
    .split(/[\s\u00a0]+|(?<=\p{L})\/(?=\p{L})/u)) {
    depth += piece.match(opening)?.length ?? 0
    if (/^[^\p{L}\p{N}]*[“«]/u.test(piece)) isFirst = true
    const text = piece.replace(around, '')
    if (text !== '') {
      const isLast = !piece.endsWith(text)
      words.push({ text, lower: text.toLowerCase(), isQuoted: depth > 0, isFirst, isLast })
      isFirst = false
    }
    depth = Math.max(0, depth - (piece.match(closing)?.length ?? 0))
  }
  return words
}

/** What the length of a sentence is counted in. A number or an address counts once. */
export const countSyllables = (sentence: string): number => wordsOf(sentence).length

/** Whether a quotation that is opened in a text goes on behind it. */
export const endsWithin = (text: string): boolean =>
  (text.match(opening)?.length ?? 0) > (text.match(closing)?.length ?? 0)
