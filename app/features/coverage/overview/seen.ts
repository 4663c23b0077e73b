import { nobody, type Column, type Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'
import { cellKey } from '../hiding/hide-answer.ts'

export const hiddenNumber: ShownNumber = { kind: 'hidden' }
export const countOf = (count: number): ShownNumber => ({ kind: 'count', count })

export type See = (
  at: 'whole' | number,
  indicator: CellIndicator,
  column?: Column,
) => ShownNumber

type ByIndicator = ReadonlyMap<CellIndicator, Counts>

/** Nobody was written down there, and nothing done: that is no zero. */
export function isSilent(counts: ByIndicator): boolean {
  for (const { everyone } of counts.values()) if (everyone !== 0) return false
  return true
}

/** Each number of an answer as the reader may see it. */
export function seeIn(
  { total, below }: Pick<CoverageAnswer, 'total' | 'below'>,
  hidden: ReadonlySet<string>,
): See {
  const places = [total, ...below.map(({ counts }) => counts)]
  const silent = places.map(isSilent)
  return (at, indicator, column = 'everyone') => {
    if (hidden.has(cellKey(at, indicator, column))) return hiddenNumber
    const place = at === 'whole' ? 0 : at + 1
    if (silent[place] !== false) return { kind: 'unreported' }
    return countOf((places[place]?.get(indicator) ?? nobody)[column])
  }
}

/** As a number that is not one of an answer may be seen. */
export const seenUnless = (isHidden: boolean, count: number): ShownNumber =>
  isHidden ? hiddenNumber : countOf(count)
