import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from '#app/platform/language.ts'
import type { Drawings } from '../drawings/drawing.ts'
import type { Glossary } from '../glossary/glossary.ts'
import type { LessonBody, StillOf } from './lesson-context.tsx'

/**
 * What a lesson page is drawn from and loader data cannot carry: components and pictures. There
 * is a shelf on the server only; a lesson page never runs in the browser.
 */
export type LessonShelf = {
  bodyOf: (slug: string, language: Language) => LessonBody | undefined
  stillOf: (still: StillOf, language: Language) => ReactNode
  glossary: Glossary
  drawings: Drawings
}

const Context = createContext<LessonShelf | undefined>(undefined)

export const LessonShelfProvider = Context.Provider

export function useLessonShelf(): LessonShelf {
  const shelf = useContext(Context)
  if (!shelf)
    throw new Error(
      'Lesson pages are rendered on the server, inside a LessonShelfProvider.',
    )
  return shelf
}
