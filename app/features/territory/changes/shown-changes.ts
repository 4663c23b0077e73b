import type { Day } from '../day.ts'
import type { Level, UnitKind } from '../unit-kind.ts'
import type { ChangeEffects, ChangeKind, ChangeProblem } from './hamlet-change.ts'
import type { PastChange } from './past-changes.ts'

type Place = { id: string; name: string }

/** What the page of changes shows. */
export type ShownChanges = {
  unit: Place & { level: Level }
  /** Of a hamlet: where its changes are made. */
  commune: Place | undefined
  /** Those there are, of a commune: only there can they be changed. */
  hamlets: readonly Place[] | undefined
  /** Parts of hamlets that were split in which people are still to be placed, and how many. */
  waiting?: readonly (Place & { count: number })[]
  past: readonly PastChange[]
  today: Day
}

/** A hamlet to be, as it was typed. */
export type TypedHamlet = {
  kind: UnitKind
  name: string
  households: string
  adults: string
}

/** What was typed into the form of a change, and what came of it. */
export type ChangeAsked = {
  kind: ChangeKind
  unitIds: readonly string[]
  into: readonly TypedHamlet[]
  on: string
  source: string
  problem?: ChangeProblem | undefined
  /** What would move along: there once the change was looked at and can be made. */
  effects?: ChangeEffects | undefined
}

export const changeDoneWords = ['merged', 'split', 'closed', 'undone'] as const
export type ChangeDone = (typeof changeDoneWords)[number]

export const undoRefusals = ['written-since', 'name-taken', 'unit-not-found'] as const
export type UndoRefusal = (typeof undoRefusals)[number]
