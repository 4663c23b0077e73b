import { cited, type Rule } from './sentence.ts'
import type { Word } from './words-of.ts'

const isCapitals = (word: Word | undefined): boolean =>
  word !== undefined && /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}.&]+$/u.test(word.text)

/** Beside capitals it is a name or a message as it came: “NGUYEN VAN LA”, “CH Play”. */
function isAlone(words: readonly Word[], index: number): boolean {
  const [before, here, behind] = [words[index - 1], words[index], words[index + 1]]
  const belongsBefore = before?.isLast === false && isCapitals(before)
  const belongsBehind = here?.isLast === false && /^\p{Lu}/u.test(behind?.text ?? '')
  return !belongsBefore && !belongsBehind
}

export const abbreviationRule: Rule = ({ text, words, isKnown }, { words: lists }) => {
  const unexplained = words.flatMap((word, index) => {
    const { text: letters, isQuoted } = word
    if (!isCapitals(word) || isQuoted || isKnown(index) || !isAlone(words, index)) return []
    const isRead = lists.abbreviations.has(letters) || isShouted(word, lists.common)
    return isRead ? [] : [letters]
  })
  return [...new Set(unexplained)].map((letters) => ({
    rule: 'abbreviation',
    message: `“${letters}” is not explained in ${cited(text)}`,
    mend: 'write it out, mark it with <Term>, or say what it stands for in brackets',
  }))
}

/** A whole word in capitals for its weight: “KHÔNG”. No abbreviation has marks. */
const isShouted = ({ text, lower }: Word, common: ReadonlySet<string>): boolean =>
  /[^A-Z]/.test(text) && common.has(lower)
