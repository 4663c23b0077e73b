import * as v from 'valibot'
import type { Language } from '#app/platform/language.ts'
import { wordsOf, type Word } from './words.ts'

const phrase = v.pipe(v.string(), v.trim(), v.nonEmpty())

/** How people talk, beside how lessons are written; of one language. */
export const everydayWordsSchema = v.strictObject({
  /** Words of any question, whatever it is about. */
  filler: v.array(phrase),
  words: v.array(
    v.strictObject({
      say: v.pipe(v.array(phrase), v.minLength(1)),
      means: v.pipe(v.array(phrase), v.minLength(1)),
    }),
  ),
})
export type EverydayWords = v.InferOutput<typeof everydayWordsSchema>

export const everydayWordsByLanguageSchema = v.strictObject({
  vi: everydayWordsSchema,
  en: everydayWordsSchema,
})
export type EverydayWordsByLanguage = v.InferOutput<typeof everydayWordsByLanguageSchema>

/** A piece of a question: its own words, and what they mean besides. */
export type Piece = { words: readonly Word[]; means: readonly (readonly Word[])[] }

type Saying = { words: Word[]; means: Word[][] }

/** Makes what parts a question into sayings that are known and the words between them. */
export function makeTranslator(everyday: EverydayWords, language: Language) {
  const sayings: Saying[] = everyday.words.flatMap(({ say, means }) =>
    say.map((said) => ({
      words: wordsOf(said, language),
      means: means.map((each) => wordsOf(each, language)),
    })),
  )
  // A longer saying is surer than one of its parts.
  sayings.sort((one, other) => other.words.length - one.words.length)

  return function translate(words: readonly Word[]): Piece[] {
    const pieces: Piece[] = []
    let place = 0
    while (place < words.length) {
      const rest = words.slice(place)
      const found = sayings.find((saying) => beginsWith(rest, saying.words))
      const own = rest.slice(0, found?.words.length ?? 1)
      pieces.push({ words: own, means: found?.means ?? [] })
      place += own.length
    }
    return pieces
  }
}

/** One syllable is known by its marks, for bare it is half a dozen words: đẻ, để, đề. */
function beginsWith(words: readonly Word[], saying: readonly Word[]): boolean {
  const isLone = saying.length === 1
  return saying.every(({ bare, marked }, place) =>
    isLone ? words[place]?.marked === marked : words[place]?.bare === bare,
  )
}

/** Tells the words of any question, by their marks where marks were typed: muốn is not muộn. */
export function fillerTest({ filler }: EverydayWords, language: Language) {
  const words = filler.flatMap((each) => wordsOf(each, language))
  const known = new Set(words.flatMap(({ bare, marked }) => [bare, marked]))
  // One letter means something only beside others: góp ý, ô vuông.
  return ({ bare, marked }: Word): boolean => bare.length === 1 || known.has(marked)
}
