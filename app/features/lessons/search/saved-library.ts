import * as v from 'valibot'
import { languages, type Language } from '#app/platform/language.ts'
import { everydayWordsSchema, fillerTest, type EverydayWords } from './everyday-words.ts'
import { kinds, type SearchDocument } from './search-document.ts'
import { wordsOf } from './words.ts'

/** What the build makes for the server and the browser alike; both search it with the same code. */
export const savedLibrarySchema = v.object({
  language: v.picklist(languages),
  everyday: everydayWordsSchema,
  documents: v.array(
    v.object({
      kind: v.picklist(kinds),
      title: v.string(),
      line: v.string(),
      to: v.string(),
      of: v.string(),
      asks: v.array(v.string()),
      text: v.string(),
    }),
  ),
})
export type SavedLibrary = v.InferOutput<typeof savedLibrarySchema>

/** Of the prose only the words are kept, each once, in the order that compresses best. */
export function saveLibrary(
  documents: readonly SearchDocument[],
  everyday: EverydayWords,
  language: Language,
): SavedLibrary {
  const isFiller = fillerTest(everyday, language)
  const wordsIn = (text: string) => {
    const words = wordsOf(text, language).filter((word) => !isFiller(word))
    return [...new Set(words.map(({ bare }) => bare))].sort().join(' ')
  }
  return {
    language,
    everyday,
    documents: documents.map(({ asks, text, ...shown }) => ({
      ...shown,
      asks: [...asks],
      text: wordsIn(text),
    })),
  }
}
