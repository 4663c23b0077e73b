/** From 0 to 1. */
export type Interval = { low: number; high: number }

/** Of the normal distribution: 95 of 100 lie within. */
const z = 1.959964

/**
 * Between which shares the true one lies, in 19 samples of 20, where so many of so many did it
 * (E. B. Wilson, 1927). Unlike the simple formula it holds for small samples, and for none and all.
 */
export function wilson(able: number, outOf: number): Interval | undefined {
  if (outOf === 0) return undefined
  const share = able / outOf
  const scale = 1 + z ** 2 / outOf
  const middle = (share + z ** 2 / (2 * outOf)) / scale
  const half =
    (z / scale) * Math.sqrt((share * (1 - share)) / outOf + z ** 2 / (4 * outOf ** 2))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
