import { shownCount } from '../class/small-counts.ts'

/** A number, or null where it is under ten and the reader stands above the commune. */
export type ShownNumber = number | null

/**
 * Counts of units beside one another, and of all of them together. Where only one of them is
 * hidden it could be worked out from the rest: then the next smallest is hidden with it, and
 * where there is none, the sum.
 */
export function hideSmall(
  counts: readonly number[],
  total: number,
  maySeeSmall: boolean,
): { counts: ShownNumber[]; total: ShownNumber } {
  const shown = counts.map((count) => shownCount(count, maySeeSmall))
  const sum = shownCount(total, maySeeSmall)
  if (shown.filter((count) => count === null).length !== 1) {
    return { counts: shown, total: sum }
  }
  const smallest = Math.min(...shown.filter((count) => count !== null))
  const second = shown.indexOf(smallest)
  if (second < 0) return { counts: shown, total: null }
  return {
    counts: shown.map((count, place) => (place === second ? null : count)),
    total: sum,
  }
}
