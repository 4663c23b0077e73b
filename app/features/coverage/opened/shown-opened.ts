import type { Column, Group } from '../cells/counts.ts'
import type { DeedIndicator, PlainIndicator, rungSteps, Step } from '../cells/indicator.ts'
import type { Rate } from '../denominators/rate.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'
import type { Calculation } from './opened-indicator.ts'

type Day = string

/** What a number means: as the catalogue says it, or put together from what the cells count. */
export type About =
  | {
      from: 'catalogue'
      name: string
      definition: string
      numerator: string
      denominator: string | undefined
      kind: string
      mark: string
      source: string
    }
  | { from: 'step'; step: Step; thing: 'any' | 'core' | 'five' | { name: string } }
  | { from: 'plain'; what: PlainIndicator | DeedIndicator }

export type Pair = {
  able: ShownNumber
  outOf: ShownNumber
  /** Where it is stated of some only how many live there: what the rate is then of. */
  partly?: Rate | undefined
}

/** Where what is divided by comes from. */
export type OutOf =
  | {
      by: 'adults' | 'households'
      asOf: Day | undefined
      sources: readonly string[]
      /** For who may know the staff by name. */
      statedBy: string | undefined
      /** So many units below have said, and so many have not. */
      stated: number
      missing: number
      isSum: boolean
    }
  /** Adults of a group who are known by name: nobody states how many others there are. */
  | { by: 'listed' }
  | { by: 'calculation'; calculation: Calculation }
  | { by: 'nothing' }

type BelowLine = Pair & { unit: { id: string; name: string } | undefined }
type GroupLine = Pair & { group: Group }
export type MonthLine = { month: string; number: ShownNumber; isNew: ShownNumber }
export type GradeLine = {
  grade: 'self' | 'word' | 'seen' | 'again'
  number: ShownNumber
}

/** Where it was shown; a lesson or a question where nothing more is kept of it. */
export type Evidence = {
  kind:
    'attempt' | 'watched' | 'on-behalf' | 'room' | 'visit' | 'answer' | 'class' | 'lesson'
  title: string
  to: string | undefined
}

/** Rungs that were come to on one day by the same: a check passed is three at once. */
export type ShownRungs = {
  steps: ((typeof rungSteps)[number] | 'day')[]
  day: Day
  evidence: Evidence[]
}

export type ShownPerson = {
  id: string
  name: string
  rungs: ShownRungs[]
}

type ClassLine = {
  id: string
  day: Day
  hamlet: string
  skill: string
  /** Undefined for who stands above the commune. */
  counts: { present: number; unnamed: number } | undefined
}

/** What a number rests on, as far as its reader may see it. */
export type Rows =
  | { kind: 'people'; people: ShownPerson[]; unlisted: number; more: number }
  | {
      kind: 'deeds'
      classes: ClassLine[]
      moreClasses: number
      visits: { day: Day; hamlet: string; visits: number }[]
      attempts: { day: Day; scenario: string; attempts: number }[]
      visitsInAll: ShownNumber
    }

export type TeamLine = { unit: string; decision: string; classes: number; visits: number }
export type TaskLine = Pair & { skill: string; name: string }

export type ShownOpened = {
  unit: { id: string; name: string; level: string }
  /** As it stands in the address. */
  indicator: string
  about: About
  measure: 'people' | 'deeds' | Calculation
  from: Day
  day: Day
  group: Column
  pair: Pair
  /** Attended thirty days ago and not asked, or not answered. */
  notAnswered: ShownNumber | undefined
  outOf: OutOf
  below: BelowLine[]
  groups: GroupLine[]
  months: MonthLine[]
  grades: GradeLine[]
  tasks: TaskLine[]
  teams: TeamLine[]
  /** Hamlets without a class in the period. */
  without: string[]
  rows: Rows
  hidesSmall: boolean
  /** Not counted of so large a unit: it is asked of those below. */
  isElsewhere: boolean
  /** Of the last whole quarter, whatever days were asked for. */
  isOfQuarter: boolean
}

export type UnknownIndicator = {
  unit: { id: string; name: string }
  known: { key: string; name: string }[]
}
