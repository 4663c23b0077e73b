import { hideSmallSteps } from '../overview/hide-steps.ts'
import type { ShownNumber } from '../read/shown-number.ts'
import type { MonthLine } from './shown-opened.ts'

type Point = { month: string; count: number }

/** How many there were at the end of each month, and how many had come to it in that month. */
export function monthLines(
  points: readonly Point[],
  { maySeeSmall, isHidden }: { maySeeSmall: boolean; isHidden: boolean },
): MonthLine[] {
  const steps = hideSmallSteps(points.map(({ count }) => count))
  // Before anybody came to it there is nothing to tell but the month before the first.
  const firstOf = points.findIndex(({ count }) => count > 0)
  const start = Math.max(0, (firstOf < 0 ? points.length : firstOf) - 1)
  const isOut = (place: number) => !maySeeSmall && (isHidden || steps[place] === true)
  return points.flatMap(({ month, count }, place): MonthLine[] => {
    if (place < start) return []
    const before = place === 0 ? undefined : points[place - 1]
    const isUnknown = before === undefined || isOut(place) || isOut(place - 1)
    const number = shownUnless(isOut(place), count)
    const isNew = isUnknown
      ? noNumber(isOut(place))
      : shownUnless(false, count - before.count)
    return [{ month, number, isNew }]
  })
}

const noNumber = (isOut: boolean): ShownNumber =>
  isOut ? { kind: 'hidden' } : { kind: 'unreported' }

function shownUnless(isOut: boolean, count: number): ShownNumber {
  return isOut ? { kind: 'hidden' } : { kind: 'count', count }
}
