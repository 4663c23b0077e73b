import { shownCount, smallest } from '#app/features/identity/identity.ts'

/** A number, or null where it is under ten and the reader stands above the commune. */
export type ShownNumber = number | null

type Reader = {
  maySeeSmall: boolean
  /** The sum is hidden where it stands among others, one page further up. */
  isTotalHidden?: boolean
}

/**
 * Counts of units beside one another, and of all of them together. What the sum leaves over is
 * told too: those hidden are at least two, and ten people together; the next smallest are hidden
 * with them until that is so, and where nothing is left to hide, the sum. Where the sum itself is
 * hidden, one of what it is made of has to be.
 */
export function hideSmall(
  counts: readonly number[],
  total: number,
  { maySeeSmall, isTotalHidden = false }: Reader,
): { counts: ShownNumber[]; total: ShownNumber } {
  if (maySeeSmall) return { counts: [...counts], total }
  const shown = counts.map((count) => shownCount(count, false))
  const sum = isTotalHidden ? null : shownCount(total, false)
  while (isTold(counts, shown, sum)) {
    const left = shown.filter((count) => count !== null)
    if (left.length === 0) return { counts: shown, total: null }
    shown[shown.indexOf(Math.min(...left))] = null
  }
  return { counts: shown, total: sum }
}

/** Whether what is hidden can be worked out from what is shown. */
function isTold(
  counts: readonly number[],
  shown: readonly ShownNumber[],
  sum: ShownNumber,
): boolean {
  const hidden = counts.filter((_count, place) => shown[place] === null)
  if (sum === null) return counts.length > 0 && hidden.length === 0
  const people = hidden.reduce((all, count) => all + count, 0)
  // That there is nobody says of nobody who they are.
  return people > 0 && (hidden.length === 1 || people < smallest)
}
