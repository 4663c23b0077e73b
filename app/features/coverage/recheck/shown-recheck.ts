import type { FlagCode } from '../flags/flag.ts'
import type { recheckResults } from '../facts.ts'
import type { Ended } from '../read/ended.ts'
import type { Task } from './task-of.ts'
import type { Population } from './sample.ts'
import type { Interval } from './wilson.ts'

type RecheckResult = (typeof recheckResults)[number]

/** A count of people; null where it is of one to nine and the reader stands above the commune. */
export type Seen = number | null

/** Somebody to be checked again, for whoever may know them by name. */
export type ToCheck = {
  drawId: string
  learnerId: string
  /** Undefined where they are on no list of the hamlet any more. */
  name: string | undefined
  household: string | null
  hamlet: string
  task: Task | undefined
  result: RecheckResult | undefined
  /** When they passed the check by themselves since they were drawn: to be confirmed. */
  passedAt: string | undefined
  /** Had all removed that says who they are: of them nothing is noted any more. */
  isErased: boolean
  /** Whoever reads this taught them. */
  isTaughtByReader: boolean
}

/** How those of a sample did: all of them, or those of a hamlet. */
export type SampleCounts = {
  drawn: Seen
  checked: Seen
  alone: Seen
  withHelp: Seen
  notAnyMore: Seen
  notMet: Seen
  interval: Interval | undefined
}

/** What is said of all, beside which the sample stands. */
export type Claimed = { able: Seen; adults: number | null }

export type ShownDraw = {
  id: string
  commune: { id: string; name: string }
  population: Population
  seed: string
  day: string
  at: string
  counts: SampleCounts
  claimed: Claimed
  /** Of those drawn, who were not met before they had themselves erased; told near by alone. */
  erased: number
  /** Whether the seed gives the same sample out of the record as it is now; not asked from afar. */
  isReproduced: boolean | undefined
  /** None for whoever stands above the commune. */
  hamlets: { name: string; counts: SampleCounts; claimed: Claimed }[]
}

export type ShownFlag = {
  code: FlagCode
  about: string
  unitId: string
  classId: string | undefined
  values: Record<string, Seen>
}

/** What a sample could tell if it were drawn now. */
export type ToDraw = {
  population: Population
  outOf: Seen
  size: Seen
  /** If four in five of it could. */
  able: number
  interval: Interval | undefined
}

export type ShownRecheck = {
  unit: { id: string; name: string; level: string }
  period: string
  periods: string[]
  days: { dataFrom: string; dataTo: string }
  /** Undefined for who may not, or where nothing can be drawn yet. */
  drawing: { isAgain: boolean; populations: ToDraw[] } | undefined
  draws: ShownDraw[]
  /** Undefined for whoever may know nobody by name. */
  people: ToCheck[] | undefined
  flags: ShownFlag[] | undefined
  /** Communes, or provinces, to go on to. */
  below: { id: string; name: string }[]
  maySeeSmall: boolean
  ended: Ended | undefined
}

/** Why no sample is drawn. */
export type DrawRefusal = {
  code:
    | ('unit-not-found' | 'not-your-unit' | 'not-a-commune' | 'no-such-period')
    | ('unit-ended' | 'period-to-come' | 'nobody-passed' | 'already-drawn')
}
