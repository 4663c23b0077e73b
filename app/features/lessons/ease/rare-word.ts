import { found, cited, type Rule, type Sentence } from './sentence.ts'
import type { EaseWords } from './ease-words.ts'

/** Words few people use: hard compounds we listed, and syllables that are not common. */
export const rareWordRule: Rule = (sentence, { words }) => [
  ...found(words.hard, sentence).map(({ word, plain }) => ({
    rule: 'rare-word' as const,
    message: `“${word}” is a hard word in ${cited(sentence.text)}`,
    mend: `write ${plain}, or mark it with <Term>`,
  })),
  ...rareSyllables(sentence, words).map((word) => ({
    rule: 'rare-word' as const,
    message: `“${word}” is rare in ${cited(sentence.text)}`,
    mend: 'write a common word, mark it with <Term>, or quote it where it is a label',
  })),
]

function rareSyllables({ words, isKnown }: Sentence, known: EaseWords): string[] {
  return words.flatMap(({ text, lower, isQuoted, isFirst }, index) => {
    const isName = (/^\p{Lu}/u.test(text) && !isFirst) || /.\p{Lu}/u.test(text)
    // One or two letters are keys to press, or a unit: “aa”, “đ”.
    const isWord = /^[\p{L}-]{3,}$/u.test(text)
    if (isQuoted || isName || isKnown(index) || !isWord) return []
    if (known.everyday.includes(lower)) return []
    return lower.split('-').every((part) => known.common.has(part)) ? [] : [text]
  })
}
