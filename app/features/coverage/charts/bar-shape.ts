/** So much of a whole, in parts of a hundred, and never out of the drawing. */
export function partOf(count: number | undefined, whole: number): number {
  if (count === undefined || whole <= 0) return 0
  return Math.round(Math.min(100, Math.max(0, (100 * count) / whole)) * 10) / 10
}

/** Points of a hundred to the left and right of the middle, where the widest fills its half. */
export function gapPart(gap: number, widest: number): { start: number; length: number } {
  const length = widest === 0 ? 0 : Math.round(((50 * Math.abs(gap)) / widest) * 10) / 10
  return { start: gap < 0 ? 50 - length : 50, length }
}
