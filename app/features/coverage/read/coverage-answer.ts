import type { Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'

/** A calendar day in Vietnam, such as `2026-11-22`. */
type Day = string

/**
 * What is asked of the cells: how it was at the end of a day, on the map of that day or of another
 * (today's), so that numbers before a merger can be read beside those after it.
 */
export type CoverageQuestion = {
  unitId: string
  day: Day
  mapDay: Day
  indicators: readonly CellIndicator[]
}

/** One of the units right below, or what is under none of them any more. */
export type CountedPlace = {
  /** Undefined for hamlets that were closed and have no successor. */
  unit: { id: string; name: string; level: string } | undefined
  /** More than one where a hamlet was split and the map is of a later day: they are counted together. */
  others: readonly { id: string; name: string }[]
  counts: ReadonlyMap<CellIndicator, Counts>
}

export type CoverageAnswer = {
  /** The sum of `below`; of a hamlet, its own. */
  total: ReadonlyMap<CellIndicator, Counts>
  below: readonly CountedPlace[]
}
