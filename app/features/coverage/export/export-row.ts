import type { Denominator } from '../denominators/denominator.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import type { Level } from './export-question.ts'
import type { ToldBy } from './shown-counts.ts'

/** A row of a file or of an answer: a unit with what it is held against and what is counted there. */
export type ExportRow = {
  /** Undefined for what is under no unit any more. */
  unit: { id: string; code: string | null; name: string; level: Level } | undefined
  /** The unit right above. */
  parent: { id: string; name: string }
  /** Hamlets that are counted together with it, since one was split into them. */
  others: readonly { id: string; name: string }[]
  denominator: Denominator | undefined
  targets: readonly ToldTarget[]
  counts: ToldBy
}

export type ToldTarget = {
  indicator: string
  year: number
  adults: number
  source: string
}

export const targetOf = (
  { targets }: ExportRow,
  indicator: CellIndicator,
): ToldTarget | undefined => targets.find((target) => target.indicator === indicator)
