import { columns, type Column, type Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { hiddenCells, type Sum } from '../overview/hide-cells.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import type { ShownNumber } from '../read/shown-number.ts'

/** The numbers of a unit, with the place in them of the one that is read after it. */
export type NumbersPage = { answer: CoverageAnswer; nextId: string | undefined }

type At = 'whole' | number
const keyOf = (at: At, indicator: CellIndicator, column: string) =>
  `${at} ${indicator} ${column}`

const ages: readonly Column[] = ['age18', 'age35', 'age60', 'ageless']

/** How many classes there were says nothing of anybody. */
const isOfPeople = (indicator: CellIndicator) => indicator !== 'classes'

export type See = (at: At, indicator: CellIndicator, column?: Column) => ShownNumber

/**
 * The numbers of a unit as its reader may see them. Who stands above the commune sees none of one
 * to nine people, and none by which such a one could be worked out: beside others on this page or
 * on those above it, which are read from the top down, the unit's own last.
 */
export function seeNumbers(pages: readonly NumbersPage[], maySeeSmall: boolean): See {
  const own = pages.at(-1)?.answer
  const hidden = maySeeSmall ? new Set<string>() : hiddenOn(pages)
  return (at, indicator, column = 'everyone') => {
    if (hidden.has(keyOf(at, indicator, column))) return { kind: 'hidden' }
    const counts = at === 'whole' ? own?.total : own?.below[at]?.counts
    return { kind: 'count', count: counts?.get(indicator)?.[column] ?? 0 }
  }
}

function hiddenOn(pages: readonly NumbersPage[]): Set<string> {
  let forced: string[] = []
  let hidden = new Set<string>()
  for (const { answer, nextId } of pages) {
    const { values, sums } = cellsOf(answer)
    hidden = hiddenCells(values, sums, forced)
    const next = answer.below.findIndex(({ unit }) => unit?.id === nextId)
    const start = `${next} `
    forced = [...hidden]
      .filter((key) => next >= 0 && key.startsWith(start))
      .map((key) => `whole ${key.slice(start.length)}`)
  }
  return hidden
}

function cellsOf({ total, below }: CoverageAnswer) {
  const values = new Map<string, number>()
  const sums: Sum[] = []
  const put = (at: At, indicator: CellIndicator, counts: Counts | undefined) => {
    const of = (column: Column) => counts?.[column] ?? 0
    for (const column of columns) values.set(keyOf(at, indicator, column), of(column))
    const sexless = keyOf(at, indicator, 'sexless')
    values.set(sexless, of('everyone') - of('female') - of('male'))
    const whole = keyOf(at, indicator, 'everyone')
    const key = (column: Column) => keyOf(at, indicator, column)
    sums.push({ whole, parts: [key('female'), key('male'), sexless] })
    sums.push({ whole, parts: ages.map(key) })
  }
  for (const indicator of total.keys()) {
    if (!isOfPeople(indicator)) continue
    put('whole', indicator, total.get(indicator))
    below.forEach(({ counts }, at) => {
      put(at, indicator, counts.get(indicator))
    })
    if (below.length === 0) continue
    for (const column of columns) {
      const parts = below.map((_place, at) => keyOf(at, indicator, column))
      sums.push({ whole: keyOf('whole', indicator, column), parts })
    }
  }
  return { values, sums }
}
