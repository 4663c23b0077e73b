import type { Column, Counts } from '../cells/counts.ts'
import { hideSmallLines } from '../hiding/hide-steps.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'
import type { MonthLine } from './shown-opened.ts'

type Point = { month: string; counts: Counts }

type Reading = {
  group: Column
  maySeeSmall: boolean
  /** What stands beside the last hides it. */
  isHidden: (group: Column) => boolean
}

/** How many there were at the end of each month, and how many had come to it in that month. */
export function monthLines(
  points: readonly Point[],
  { group, maySeeSmall, isHidden }: Reading,
): MonthLine[] {
  const last = points.length - 1
  const hidden = maySeeSmall
    ? () => false
    : hideSmallLines(
        points.map(({ counts }) => counts),
        (place, column) => place === last && isHidden(column),
      )
  // Before anybody came to it there is nothing to tell but the month before the first.
  const firstOf = points.findIndex(({ counts }) => counts[group] > 0)
  const start = Math.max(0, (firstOf < 0 ? points.length : firstOf) - 1)
  const isOut = (place: number) => !maySeeSmall && (isHidden(group) || hidden(place, group))
  return points.flatMap(({ month, counts }, place): MonthLine[] => {
    if (place < start) return []
    const count = counts[group]
    const before = place === 0 ? undefined : points[place - 1]
    const isUnknown = before === undefined || isOut(place) || isOut(place - 1)
    const number = shownUnless(isOut(place), count)
    const isNew = isUnknown
      ? noNumber(isOut(place))
      : shownUnless(false, count - before.counts[group])
    return [{ month, number, isNew }]
  })
}

const noNumber = (isOut: boolean): ShownNumber =>
  isOut ? { kind: 'hidden' } : { kind: 'unreported' }

function shownUnless(isOut: boolean, count: number): ShownNumber {
  return isOut ? { kind: 'hidden' } : { kind: 'count', count }
}
