import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from '#app/platform/language.ts'

/** Where the reader is: the language of the page and its Vietnamese path with its query. */
type Place = { language: Language; path: string }

const PlaceContext = createContext<Place>({ language: 'vi', path: '/' })

export function PlaceProvider({
  language,
  path,
  children,
}: Place & { children: ReactNode }) {
  return (
    <PlaceContext.Provider value={{ language, path }}>{children}</PlaceContext.Provider>
  )
}

export function usePlace(): Place {
  return useContext(PlaceContext)
}

export function useLanguage(): Language {
  return usePlace().language
}
