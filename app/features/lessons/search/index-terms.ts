import type { Language } from '#app/platform/language.ts'
import { joined, phrasesOf, type Word } from './words.ts'

/** Of a heading or a question also its pairs and its marks are kept; of prose the words alone. */
export function termsOfText(text: string, language: Language, isProse: boolean): string[] {
  return phrasesOf(text, language).flatMap((words) =>
    isProse
      ? words.map(({ bare }) => bare)
      : [...words.map(({ bare }) => bare), ...pairsOf(words), ...marksOf(words)],
  )
}

/** Vietnamese syllables mean little alone and much in pairs. */
export function pairsOf(words: readonly Word[]): string[] {
  return words.slice(1).map((_word, place) => joined(words.slice(place, place + 2)))
}

function marksOf(words: readonly Word[]): string[] {
  return words.filter(({ bare, marked }) => marked !== bare).map(({ marked }) => marked)
}
