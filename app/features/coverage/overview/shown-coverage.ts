import type { Group } from '../cells/counts.ts'
import type { DeedIndicator, rungSteps } from '../cells/indicator.ts'
import type { Gap } from '../denominators/reconcile.ts'
import type { Rate } from '../denominators/rate.ts'
import type { Ended } from '../read/ended.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'
import type { PlaceRow, ShownAdults } from '../table/place-row.ts'
import type { Question } from './question.ts'

/** A calendar day in Vietnam, such as `2026-11-22`. */
type Day = string

type Named = { id: string; name: string }

/** The final indicator: adults who do the basic things by themselves, of all adults (DOMAIN 3.2 F). */
export type Headline = {
  able: ShownNumber
  adults: ShownAdults
  rate: Rate
  /** The places below of which it was not said how many live there, or not of so many of theirs. */
  unstated: readonly (Named & { missing: number; units: number })[]
  target: { adults: number; year: number; source: string } | undefined
  change: ShownNumber
  /** The day that the change is counted from. */
  since: Day
}

type LadderStep = { step: (typeof rungSteps)[number]; count: ShownNumber }

/** How far people have come in any skill, or in all of the core set; by whose word. */
export type Ladder = {
  thing: 'any' | 'core'
  steps: LadderStep[]
  /** Passed by their own doing, and by a trainer's word alone. */
  self: ShownNumber
  word: ShownNumber
  /** Confirmed by a trainer who watched, and by passing again on another day. */
  seen: ShownNumber
  again: ShownNumber
}

/** Not the goal, only the way to it. */
export type WayNumbers = Record<DeedIndicator | 'attended' | 'listed', ShownNumber>

/** What there was at the end of a month or a quarter; the last is the day of the page. */
export type TrendPoint = { period: string; count: ShownNumber }

/** Of the known people of a group, those who are able; held against all who are known. */
export type EquityLine = {
  group: Group | 'everyone'
  able: ShownNumber
  listed: ShownNumber
  /** From 0 to 1. */
  share: number | undefined
  /** In parts of a hundred, above or below all who are known. */
  gap: number | undefined
}

export type SeenCoverage = {
  isEmpty: boolean
  headline: Headline
  ladders: Ladder[]
  way: WayNumbers
  trend: TrendPoint[]
  rows: PlaceRow[]
  total: PlaceRow
  /** How far the hamlets of a commune say another number of adults than it says itself. */
  gap: (Gap & { silent: number }) | undefined
  equity: EquityLine[]
}

export type ShownCoverage = SeenCoverage & {
  unit: Named & { level: string }
  /** Those above it that the reader may see too, from the top. */
  above: Named[]
  question: Question
  today: Day
  mapDay: Day
  /** Small numbers are hidden from this reader. */
  hidesSmall: boolean
  /** May say how many live there and how many should be able to. */
  mayState: boolean
  ended: Ended | undefined
}
