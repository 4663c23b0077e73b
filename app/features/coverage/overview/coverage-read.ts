import type { Counts } from '../cells/counts.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import type { Asked } from './question.ts'

/** A calendar day in Vietnam, such as `2026-11-22`. */
type Day = string

type TargetOf = { adults: number; source: string }

/** All that a page of coverage is made of, as it was read and before anything is hidden. */
export type CoverageRead = {
  unit: { id: string; name: string; level: string }
  asked: Asked
  answer: CoverageAnswer
  /** How it was a month before. */
  before: CoverageAnswer
  since: Day
  /** At the end of each month before that of the day, of what is chosen. */
  months: readonly { month: string; counts: Counts }[]
  /** For the final indicator. */
  ownTarget: TargetOf | undefined
  /** For what is chosen: of the unit, and of each place below. */
  target: TargetOf | undefined
  targets: readonly (number | undefined)[]
  hidesSmall: boolean
}
