import type { Face, Satisfaction } from './satisfaction.ts'

export type MyQuestion = {
  id: string
  text: string
  answer: string | null
  isAnswered: boolean
}

/** A class as somebody who was in it sees it. */
export type MyClass = {
  id: string
  skill: string
  scenario: string
  place: string
  startsAt: string
  /** The pages that all were asked to open, each once. */
  pages: string[]
  face: Face | undefined
  questions: MyQuestion[]
}

export type MyClasses = {
  classes: MyClass[]
  /** What they may say they have done for real; null where it is not the time to ask. */
  due: { skill: string } | null
}

export type BoxQuestion = MyQuestion & {
  /** Null where it was asked without a name, or by somebody who is not known by one. */
  name: string | null
  askedAt: string
}

/** The box of a class, as its trainers see it. */
export type Box = {
  classId: string
  skill: string
  startsAt: string
  questions: BoxQuestion[]
  satisfaction: Satisfaction
}
