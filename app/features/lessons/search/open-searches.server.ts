import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type { Language } from '#app/platform/language.ts'
import { openSearch, type Search } from './open-search.ts'
import { savedLibrarySchema, type SavedLibrary } from './saved-library.ts'

export async function writeSearch(
  folder: string,
  libraries: readonly SavedLibrary[],
): Promise<void> {
  for (const library of libraries) {
    await writeFile(searchFile(folder, library.language), JSON.stringify(library))
  }
}

/** What is searched in a language; the browser gets the same file. */
export function searchFile(folder: string, language: Language): string {
  return path.join(folder, `search.${language}.json`)
}

/** Opens what the build made to be searched. */
export async function openSearches(folder: string): Promise<Record<Language, Search>> {
  const open = async (language: Language) => {
    const saved: unknown = JSON.parse(await readFile(searchFile(folder, language), 'utf8'))
    return openSearch(v.parse(savedLibrarySchema, saved))
  }
  return { vi: await open('vi'), en: await open('en') }
}
