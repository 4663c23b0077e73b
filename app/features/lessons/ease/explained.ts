import { found } from './sentence.ts'
import type { EaseWords } from './ease-words.ts'
import { wordsOf } from './words-of.ts'

/** Abbreviations and hard words with what they mean beside them: “bảo hiểm y tế (BHYT)”, “OTP là …”. */
export function explainedIn(text: string, { hard }: Pick<EaseWords, 'hard'>): string[] {
  const words = { words: wordsOf(text), isKnown: () => false }
  const candidates = [
    ...(text.match(/\p{Lu}{2,}/gu) ?? []),
    ...found(hard, words).map(({ word }) => word),
  ]
  return candidates.filter((each) => isExplained(each, text))
}

function isExplained(word: string, text: string): boolean {
  const beside = [
    `${word}”? ?\\(\\p{L}+ `,
    `\\(${word}\\)`,
    `${word}”?,? (?:là |tức là |nghĩa là |viết tắt)`,
    `(?:gọi là|gọi tắt là|viết tắt là|tức là) “?${word}`,
    `^${word}: `,
  ]
  return new RegExp(beside.join('|'), 'iu').test(text)
}
