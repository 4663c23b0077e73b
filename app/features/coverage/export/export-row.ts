import type { Denominator } from '../denominators/denominator.ts'
import type { Rate } from '../denominators/rate.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import type { Level } from './export-question.ts'
import type { Told, ToldBy } from './shown-counts.ts'

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
  /** Of the people of an indicator over the adults that were stated, both of the same units. */
  rateOf: (indicator: CellIndicator) => Rate
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

/** How many there are where it is stated how many live there; null where that is nowhere. */
export function toldWhereStated({ rateOf }: ExportRow, indicator: CellIndicator): Told {
  const { able, outOf } = rateOf(indicator)
  if (outOf.kind !== 'count' || able.kind === 'unreported') return null
  return able.kind === 'hidden' ? 'hidden' : able.count
}
