/** A calendar day in Vietnam, such as `2026-11-22`. */
type Day = string

/** Of a unit on the map of `to`, from a day to a last day, which is with it. */
export type IndicatorQuestion = { unitId: string; from: Day; to: Day }

/** So many of so many, to be added up the tree and divided last; null where nobody has said. */
export type IndicatorAnswer = { able: number; outOf: number | null }

/** The same of each hamlet, or of whatever else stands below; what is missing there is nothing. */
export type ByUnit<Counts> = { byUnit: ReadonlyMap<string, Counts> }
