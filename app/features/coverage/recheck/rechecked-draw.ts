import type { Interval } from './wilson.ts'

/** A sample that was drawn, and what came of it so far. Raw counts, of people nobody can tell. */
export type RecheckedDraw = {
  id: string
  /** The commune. */
  unitId: string
  period: string
  /** From which the same sample can be drawn again. */
  seed: string
  /** The day on which they could, by the record. */
  day: string
  /** When it was drawn. */
  at: string
  size: number
  /** How many could, by the record: what the sample was drawn out of. */
  outOf: number
  /** Those who were met: `alone`, `withHelp` and `notAnyMore` together. */
  checked: number
  alone: number
  withHelp: number
  notAnyMore: number
  notMet: number
  /** Between which shares of all of `outOf` those who can lie, 19 times of 20. */
  interval: Interval | undefined
}
