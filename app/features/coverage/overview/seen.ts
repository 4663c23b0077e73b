import { nobody, type Column, type Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import type { ShownNumber } from '../read/shown-number.ts'
import { cellKey } from '../read/hide-answer.ts'

export const hiddenNumber: ShownNumber = { kind: 'hidden' }
export const countOf = (count: number): ShownNumber => ({ kind: 'count', count })

export type See = (
  at: 'whole' | number,
  indicator: CellIndicator,
  column?: Column,
) => ShownNumber

type ByIndicator = ReadonlyMap<CellIndicator, Counts>

/** Nobody was written down there, and nothing done: that is no zero. */
export const isSilent = (counts: ByIndicator): boolean =>
  [...counts.values()].every(({ everyone }) => everyone === 0)

/** Each number of an answer as the reader may see it. */
export function seeIn(
  { total, below }: Pick<CoverageAnswer, 'total' | 'below'>,
  hidden: ReadonlySet<string>,
): See {
  const countsAt = (at: 'whole' | number): ByIndicator =>
    (at === 'whole' ? total : below[at]?.counts) ?? new Map()
  return (at, indicator, column = 'everyone') => {
    const counts = countsAt(at)
    if (hidden.has(cellKey(at, indicator, column))) return hiddenNumber
    if (isSilent(counts)) return { kind: 'unreported' }
    return countOf((counts.get(indicator) ?? nobody)[column])
  }
}

/** As a number that is not one of an answer may be seen. */
export const seenUnless = (isHidden: boolean, count: number): ShownNumber =>
  isHidden ? hiddenNumber : countOf(count)
