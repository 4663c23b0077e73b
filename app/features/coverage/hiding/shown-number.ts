/**
 * A number as a reader may see it: a count (zero too), hidden because it is of one to nine people
 * and the reader stands above the commune, or nothing at all because nobody has reported.
 */
export type ShownNumber =
  { kind: 'count'; count: number } | { kind: 'hidden' } | { kind: 'unreported' }
