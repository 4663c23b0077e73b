import type { EaseWords } from './ease-words.ts'
import { cited, found, type Rule, type Sentence } from './sentence.ts'

/** Words few people use: hard compounds we listed, and syllables that are not common. */
export const rareWordRule: Rule = (sentence, { words, thresholds }) => [
  ...found(words.hard, sentence)
    .filter(({ level }) => level >= thresholds.hard)
    .map(({ word, plain }) => ({
      rule: 'rare-word' as const,
      message: `“${word}” is a hard word in ${cited(sentence.text)}`,
      mend: `write ${plain}, explain it beside (“${word} là …”), or mark it with <Term>`,
    })),
  ...rareSyllables(sentence, words).map((word) => ({
    rule: 'rare-word' as const,
    message: `“${word}” is rare in ${cited(sentence.text)}`,
    mend: 'write a common word, mark it with <Term>, or quote it where it is a label',
  })),
]

function rareSyllables(
  { words, isKnown }: Sentence,
  { common }: Pick<EaseWords, 'common'>,
): string[] {
  return words.flatMap(({ text, lower, isQuoted, isFirst }, index) => {
    const isName = (/^\p{Lu}/u.test(text) && !isFirst) || /.\p{Lu}/u.test(text)
    // Shorter are keys to press or units (“aa”, “đ”), longer is what is typed without spaces.
    const isSyllable = /^\p{L}{3,7}$/u.test(text)
    if (isQuoted || isName || isKnown(index) || !isSyllable) return []
    return common.has(lower) ? [] : [text]
  })
}
