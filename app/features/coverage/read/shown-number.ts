/**
 * A number as a reader may see it: a count (zero too), hidden because it is of one to nine people
 * and the reader stands above the commune, or nothing at all because nobody has reported.
 */
export type ShownNumber =
  { kind: 'count'; count: number } | { kind: 'hidden' } | { kind: 'unreported' }

/** How many live there, as somebody stated it. */
export type StatedPopulation = {
  adults: number
  households: number
  asOf: string
  source: string
  /** The name of who stated it, for those who may see it. */
  statedBy: string | undefined
}
