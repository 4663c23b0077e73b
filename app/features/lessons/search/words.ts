import type { Language } from '#app/platform/language.ts'
import { oneSpelling, toneLast, withoutMarks } from '#app/platform/letters.ts'

/** A word as it is compared: `Hoà` and `hòa` are `hoa` bare, and one marked form. */
export type Word = {
  /** Without marks, in one spelling: what the index is made of. */
  bare: string
  /** With its marks, the tone last; the same as `bare` where there are none. */
  marked: string
}

const endOfThought = /[.,;:!?…()[\]“”"«»/\n–—]+/u

/** The words of a text, parted where a thought ends: no pair of words goes across. */
export function phrasesOf(text: string, language: Language): Word[][] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(endOfThought)
    .map((phrase) => wordsOf(phrase, language))
    .filter((words) => words.length > 0)
}

export function wordsOf(text: string, language: Language): Word[] {
  const found =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return found.map((written) => wordOf(written, language))
}

/** Words said together; `tạm trú` and `tamtru` meet here, with or without the space. */
export function joined(words: readonly Word[]): string {
  return words.map(({ bare }) => bare).join('')
}

function wordOf(written: string, language: Language): Word {
  const bare = bareForm(written, language)
  const marked = withoutMarks(written) === written ? bare : toneLast(written)
  return { bare, marked }
}

/** What a word becomes in the index, and in a question. Done twice it changes nothing more. */
export function bareForm(written: string, language: Language): string {
  const plain = withoutMarks(written.toLowerCase())
  return language === 'vi' ? oneSpelling(plain) : stem(plain)
}

const endings: readonly [RegExp, string][] = [
  [/ies$/, 'y'],
  [/([^s])s$/, '$1'],
  [/(..)(?:ing|ed)$/, '$1'],
  [/(..)e$/, '$1'],
  [/([^aeiou])\1$/, '$1'],
]

/** English words by what does not change: bills, billed and billing are one. */
function stem(word: string): string {
  if (word.length < 4) return word
  const shorter = endings.reduce((left, [end, rest]) => left.replace(end, rest), word)
  return shorter === word || shorter.length < 3 ? word : stem(shorter)
}
