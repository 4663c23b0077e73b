import type { Instant } from './database.ts'

/** A calendar day in Vietnam, such as `2026-11-22`. It sorts as text. */
type Day = string

/** Which of two statements of the same holds: the later, then the one with the greater id. */
type Stated = { statedAt: Instant; eventId: string }

/** Adults, and how many of them there are of each kind that is counted apart. */
type Counts = {
  everyone: number
  female: number
  male: number
  age18: number
  age35: number
  age60: number
  /** Adults for all that is known, since nobody said how old they are. */
  ageless: number
  minority: number
  poor: number
  disabled: number
}

/**
 * Projection: how many there are by now, of what a hamlet's people can do or was done there. A
 * commune has the sum of the hamlets that are at home in it, so that a province is read from its
 * communes.
 */
export type CellTable = Counts & { unitId: string; indicator: string }

/** Projection: by how much a cell changed in a month (`2026-11`). */
export type CellMonthTable = Counts & { unitId: string; indicator: string; month: string }

/** Projection: by how much a cell changed on a day; of hamlets alone. */
export type CellDayTable = Counts & { day: Day; indicator: string; hamletId: string }

/** Projection: the first unit that a hamlet stood under, which has its numbers too. */
export type CellHomeTable = { hamletId: string; unitId: string }

/**
 * Projection: what a person, a class or a visit adds to the cells, to be taken back when it
 * changes. Whoever has several pseudonyms stands under the smallest; `alias` names all of them.
 */
export type CellSourceTable = {
  kind: 'person' | 'alias' | 'class' | 'visit'
  id: string
  /** JSON, as packed by `app/features/coverage/cells`. */
  inputs: string
}

/** What the cells are counted by: the skills and the core sets in use. Not a fold. */
export type CoverageRuleTable = {
  id: 1
  /** JSON. */
  rules: string
}

/**
 * Projection: all that was stated of how many adults of a unit should be able to by the end of a
 * year. What was stated last holds, from when it was stated.
 */
export type TargetTable = Stated & {
  unitId: string
  year: number
  indicator: string
  adults: number
  /** The plan or decision that sets it. */
  source: string
  /** 1 where that target is taken back. */
  isWithdrawn: number
  statedBy: string | null
}

/** Projection: a rate of an official system, as somebody typed it off. Never mixed with ours. */
export type OfficialRateTable = Stated & {
  unitId: string
  indicator: string
  asOf: Day
  /** Tenths of a percent, so that a whole number says 87.5 %. */
  permille: number
  numerator: number | null
  denominator: number | null
  source: string
  /** 1 where it was taken back. */
  isWithdrawn: number
  statedBy: string | null
}

/** Projection: what days a report is about, and by when it is due, where a unit set its own. */
export type ReportPeriodTable = Stated & {
  unitId: string
  /** `2026-Q4`, `2026-11`, `2026-H1`, `2026-9M`, `2026`. */
  period: string
  dataFrom: Day
  /** The last day with it. */
  dataTo: Day
  dueOn: Day
  statedBy: string | null
}

/** Projection: what became of a unit's report on a period, step by step. */
export type ReportTurnTable = {
  eventId: string
  unitId: string
  period: string
  kind: 'submitted' | 'returned' | 'accepted' | 'aggregated'
  version: number
  /** SHA-256 of the snapshot that was submitted. */
  hash: string
  actorId: string | null
  at: Instant
}

/** The words of a report before it is submitted, by who writes it. */
export type ReportDraftTable = {
  unitId: string
  period: string
  /** JSON: the texts by section, and what is answered to each warning. */
  body: string
  updatedBy: string
  updatedAt: Instant
}

/** A report as it was submitted: never changed after. */
export type ReportSnapshotTable = {
  /** SHA-256 of the body. */
  hash: string
  unitId: string
  period: string
  version: number
  /** JSON. */
  body: string
  createdAt: Instant
}

/** Why a report was returned, or a new version made: in words, which may name people. */
export type ReportNoteTable = {
  /** That of the event. */
  eventId: string
  text: string
}

/** Projection: a random sample of those who passed, to be checked again. */
export type RecheckDrawTable = {
  /** That of the event. */
  id: string
  unitId: string
  period: string
  /** From which the sample can be drawn again. */
  seed: string
  /** How many were drawn, and out of how many. */
  size: number
  outOf: number
  /** The day on which they could, by the record. */
  day: Day
  /** JSON array of pseudonyms, in the order in which they were drawn. */
  learners: string
  actorId: string | null
  at: Instant
}

/** Projection: what came of checking one of a sample again. */
export type RecheckResultTable = Stated & {
  drawId: string
  learnerId: string
  result: 'alone' | 'with-help' | 'not-any-more' | 'not-met'
  checkedBy: string | null
}

/** Lets a program of a unit read its coverage. */
export type ApiTokenTable = {
  /** SHA-256 of the token, so that the table opens nothing. */
  idHash: string
  unitId: string
  name: string
  createdBy: string
  createdAt: Instant
  lastUsedAt: Instant | null
  withdrawnAt: Instant | null
}
