import { columns, nobody, plus, type Counts } from '../cells/counts.ts'
import { basicSkill, indicatorOf, type CellIndicator } from '../cells/indicator.ts'
import { cellKey, hiddenInAnswer, type At } from '../read/hide-answer.ts'
import { isInPairs, isKnownAt, type CoverageRead } from './coverage-read.ts'
import { isSmall, isToldBy } from './hide-cells.ts'

const nothing: ReadonlySet<string> = new Set()

/** Those of whom it is known how many live there. */
export const pairedKey = 'paired'

/**
 * What of a page is hidden from its reader.
 * @param hidden - what is hidden of its answer
 */
export function hidePage(
  read: CoverageRead,
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  if (!read.hidesSmall) return nothing
  return isPairTelling(read, hidden) ? new Set(hidden).add(pairedKey) : hidden
}

/** Whether those of whom it is known how many live there, or the others, tell of somebody hidden. */
function isPairTelling(read: CoverageRead, hidden: ReadonlySet<string>): boolean {
  if (!isInPairs(read)) return false
  const { total, below } = read.answer
  const values = new Map<string, number>()
  const countIn = (counts: typeof total) => counts.get(basicSkill)?.everyone ?? 0
  const sideOf = (name: string, isInside: boolean) => {
    const places = below.map((_place, at) => at)
    const some = places.filter((at) => isKnownAt(read, at) === isInside)
    const parts = some.map((at) => cellKey(at, basicSkill))
    for (const at of some) {
      values.set(cellKey(at, basicSkill), countIn(below[at]?.counts ?? total))
    }
    const whole = parts.reduce((sum, key) => sum + (values.get(key) ?? 0), 0)
    values.set(name, whole)
    return isSmall(whole) || isToldBy(values, { whole: name, parts }, hidden)
  }
  const isWholeOut = hidden.has(cellKey('whole', basicSkill))
  return isWholeOut || sideOf(pairedKey, true) || sideOf('left-out', false)
}

/**
 * Which of the places below and whether the whole may not be seen to have changed, by the keys of
 * what is chosen in every group: what is hidden now or was small before could be worked out from
 * the change.
 */
export function hiddenChanges(
  { answer, before, asked, hidesSmall }: CoverageRead,
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  if (!hidesSmall) return nothing
  const chosen = indicatorOf(asked.thing, 'passed')
  const forced: string[] = []
  const changeOf = (at: At, now: ByIndicator, was?: ByIndicator) => {
    const [after, earlier] = [now, was].map((counts) => counts?.get(chosen) ?? nobody)
    for (const column of columns) {
      const key = cellKey(at, chosen, column)
      if (hidden.has(key) || isSmall((earlier ?? nobody)[column])) forced.push(key)
    }
    return new Map([[chosen, plus(after ?? nobody, earlier ?? nobody, -1)]])
  }
  const changes = {
    total: changeOf('whole', answer.total, before.total),
    below: answer.below.map(({ unit, others, counts }, at) => {
      const was = before.below.find((place) => place.unit?.id === unit?.id)?.counts
      return { unit, others, counts: changeOf(at, counts, was) }
    }),
  }
  return hiddenInAnswer(changes, undefined, forced).keys
}

type ByIndicator = ReadonlyMap<CellIndicator, Counts>
