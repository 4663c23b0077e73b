import type { Finding } from '#app/features/sandbox/sandbox.ts'
import { languages } from '#app/platform/language.ts'
import type { EverydayWordsByLanguage } from './everyday-words.ts'
import { makeIndex, vocabularyOf } from './make-index.ts'
import type { SavedLibrary } from './saved-library.ts'
import { wordsOf } from './words.ts'

/** A saying that stands twice would be led to its first place only. */
export function findingsInSayings(everyday: EverydayWordsByLanguage): Finding[] {
  return languages.flatMap((language) => {
    const known = new Set<string>()
    return everyday[language].words.flatMap(({ say }, entry) =>
      say.flatMap((saying, place) => {
        const words = wordsOf(saying, language)
        // One syllable is told from others by its marks.
        const key = words.map(({ bare, marked }) => (words[1] ? bare : marked)).join(' ')
        if (!known.has(key)) {
          known.add(key)
          return []
        }
        const path = [language, 'words', entry, 'say', place]
        return [{ path, message: `“${saying}” stands twice. Take one out.` }]
      }),
    )
  })
}

/** Meanings that lead nowhere, for no lesson, term or path has one of their words. */
export function findingsInMeanings(libraries: readonly SavedLibrary[]): Finding[] {
  return libraries.flatMap((library) => {
    const { language, everyday } = library
    const vocabulary = vocabularyOf(makeIndex(library))
    return everyday.words.flatMap(({ means }, entry) =>
      means.flatMap((meaning, place) => {
        const unknown = wordsOf(meaning, language).find(({ bare }) => !vocabulary.has(bare))
        if (!unknown) return []
        const path = [language, 'words', entry, 'means', place]
        return [{ path, message: `“${meaning}” is in no lesson. Say it as lessons do.` }]
      }),
    )
  })
}
