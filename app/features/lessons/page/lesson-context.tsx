import { createContext, useContext, type ComponentType, type ReactNode } from 'react'
import type { Answers } from '../answers.ts'
import type { Drawings } from '../drawings/drawing.ts'
import type { ExplainedTerm } from '../glossary/glossary.ts'
import type { Lesson } from '../lessons.ts'

/** The prose of a lesson, to be rendered with the components an author may use. */
export type LessonBody = ComponentType<{
  components?: Readonly<Record<string, unknown>>
}>

export type StillOf = { scenario: string; screen: string }

export type LessonOnPage = {
  lesson: Lesson
  answers: Answers
  /** Draws the screen of a scenario as it is today; the sandbox knows how. */
  renderStill: (still: StillOf) => ReactNode
  /** What the glossary says of a term, by its id or by a form of it. */
  explain: (name: string) => ExplainedTerm | undefined
  drawings: Drawings
}

const LessonContext = createContext<LessonOnPage | undefined>(undefined)

export const LessonProvider = LessonContext.Provider

/** The lesson around a component that an author placed in it. */
export function useLesson(): LessonOnPage {
  const lesson = useContext(LessonContext)
  if (!lesson) throw new Error('Author components are rendered inside a LessonProvider.')
  return lesson
}
