import type { Day } from './days.ts'
import type { House, HouseFilter } from './houses.ts'
import type { Standing } from './standing.ts'
import type { VisitOutcome, VisitPlace } from './visit-form.ts'

/** A visit that may still be taken back. */
export type JustMade = { visit: string; names: string[] }

/** The houses of a hamlet, as who teaches there sees them. */
export type ShownHouses = {
  hamlet: { id: string; name: string }
  today: Day
  counts: { houses: number; unreached: number; due: number }
  filter: HouseFilter
  /** How many houses each leaves; those that leave none are not offered. */
  filters: { filter: HouseFilter; count: number }[]
  /** What is looked for; empty for all. */
  name: string
  houses: House[]
  justMade?: JustMade | undefined
}

export type PastVisit = {
  id: string
  at: string
  where: VisitPlace
  skill: string | null
  outcome: VisitOutcome
  nextOn: Day | null
  mayTakeBack: boolean
}

/** Somebody to call on, as who calls sees them. */
export type ToVisit = {
  id: string
  name: string
  hamletId: string
  household: string | null
  today: Day
  standing: Standing
  /** Who else lives there. */
  others: { id: string; name: string }[]
  visits: PastVisit[]
}
