import { columns, nobody, plus, type Counts } from '../cells/counts.ts'
import { indicatorOf, type CellIndicator } from '../cells/indicator.ts'
import { cellKey, hiddenInAnswer, type At } from '../hiding/hide-answer.ts'
import type { CoverageRead } from './coverage-read.ts'
import { isSmall } from '../hiding/hide-cells.ts'

const nothing: ReadonlySet<string> = new Set()

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
