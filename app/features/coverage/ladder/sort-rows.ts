import type { LadderRow, LadderStep } from './shown-ladder.ts'

/** Those with most on a rung first; without one, as they stand in the list of skills. */
export function sortRows(
  rows: readonly LadderRow[],
  order: LadderStep | undefined,
): LadderRow[] {
  if (order === undefined) return [...rows]
  return [...rows].sort((one, other) => countOf(other, order) - countOf(one, order))
}

/** What is hidden stands after all that is seen, so that its place does not tell how many. */
function countOf({ cells }: LadderRow, order: LadderStep): number {
  const number = cells.find(({ step }) => step === order)?.number
  return number?.kind === 'count' ? number.count : -1
}
