import { columns, type Column, type Counts } from '../cells/counts.ts'
import { hiddenInAnswer, cellKey } from './hide-answer.ts'
import { isSmall } from './hide-cells.ts'

/**
 * How many there were on one day after another, seen from above the commune: where it became one
 * to nine more or fewer the earlier is left out, so that not even the change says who it was.
 * From the last, which is hidden by what stands beside it, back.
 */
export function hideSmallSteps(
  counts: readonly number[],
  isForced: (place: number) => boolean = () => false,
): boolean[] {
  const hidden: boolean[] = []
  let after: number | undefined
  for (const [back, count] of [...counts].reverse().entries()) {
    const isClose = after !== undefined && isSmall(after - count)
    const isHidden = isForced(counts.length - 1 - back) || isSmall(count) || isClose
    hidden.unshift(isHidden)
    if (!isHidden) after = count
  }
  return hidden
}

/**
 * The same of every group at once, whichever of them is asked for: on each day women and men are
 * all, so that one line tells of another. `isForced` is what is hidden there anyway.
 */
export function hideSmallLines(
  days: readonly Counts[],
  isForced: (place: number, column: Column) => boolean = () => false,
): (place: number, column: Column) => boolean {
  const hidden = new Set<string>()
  const add = (isHidden: (place: number, column: Column) => boolean) => {
    for (const place of days.keys()) {
      for (const column of columns) {
        if (isHidden(place, column)) hidden.add(keyOf(place, column))
      }
    }
  }
  const isOut = (place: number, column: Column) => hidden.has(keyOf(place, column))
  add(isForced)
  let before = -1
  while (hidden.size > before) {
    before = hidden.size
    add(closeInLines(days, isOut))
    add(toldInDays(days, isOut))
  }
  return isOut
}

type IsOut = (place: number, column: Column) => boolean
const keyOf = (place: number, column: Column) => `${place} ${column}`

function closeInLines(days: readonly Counts[], isOut: IsOut): IsOut {
  const lines = new Map(
    columns.map((column) => {
      const line = days.map((counts) => counts[column])
      return [column, hideSmallSteps(line, (place) => isOut(place, column))]
    }),
  )
  return (place, column) => lines.get(column)?.[place] === true
}

function toldInDays(days: readonly Counts[], isOut: IsOut): IsOut {
  const key = (column: Column) => cellKey('whole', 'listed', column)
  const outs = days.map((counts, place) => {
    const forced = columns.filter((column) => isOut(place, column)).map(key)
    return hiddenInAnswer(
      { total: new Map([['listed', counts]]), below: [] },
      undefined,
      forced,
    )
  })
  return (place, column) => outs[place]?.keys.has(key(column)) === true
}
