import { columns, type Column, type Counts } from '../cells/counts.ts'
import { deedIndicators, type CellIndicator } from '../cells/indicator.ts'
import { hiddenCells, type Sum } from '../overview/hide-cells.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'

/** A count, one that is hidden, or nothing at all, because nobody has reported. */
export type Told = number | 'hidden' | null

export type ToldCounts = Readonly<Record<Column, Told>>
export type ToldBy = ReadonlyMap<CellIndicator, ToldCounts>

/** What of a unit is hidden: `core.passed female`. */
export type Hidden = ReadonlySet<string>
export const nothingHidden: Hidden = new Set()

type ReaderOfCounts = {
  maySeeSmall: boolean
  /** What of the unit is hidden where it stands among others, one answer further up. */
  hidden: Hidden
}

type Place = ReadonlyMap<CellIndicator, Counts>

export type ToldAnswer = {
  total: ToldBy
  below: readonly ToldBy[]
  /** What is hidden of one of those below, for the answer about it. */
  hiddenOf: (place: number) => Hidden
}

/**
 * The numbers of a unit and of those below it as a reader may see them, on screens and in files
 * alike: from above the commune none of one to nine people, and none that could be worked out.
 */
export function tellAnswer(
  { total, below }: CoverageAnswer,
  indicators: readonly CellIndicator[],
  { maySeeSmall, hidden }: ReaderOfCounts,
): ToldAnswer {
  const places: Place[] = [total, ...below.map(({ counts }) => counts)]
  const told = places.map(() => new Map<CellIndicator, ToldCounts>())
  const kept = places.map(() => new Set<string>())
  const silent = new Set(places.keys())
  places.forEach((counts, at) => {
    if ([...counts.values()].some(({ everyone }) => everyone > 0)) silent.delete(at)
  })
  for (const indicator of indicators) {
    const own = places.map((counts) => counts.get(indicator))
    const isForced = columns.some((column) => hidden.has(`${indicator} ${column}`))
    const isNothing = !isForced && own.every((each) => !each?.everyone)
    const isOpen = maySeeSmall || indicator === 'classes' || isNothing
    const away = isOpen ? new Set<string>() : hiddenOf(own, indicator, hidden)
    places.forEach((_place, at) => {
      const counts = tell(own[at], !silent.has(at), (column) => away.has(keyOf(at, column)))
      told[at]?.set(indicator, counts)
    })
    for (const key of away) {
      const [at, column = ''] = key.split(' ')
      kept[Number(at)]?.add(`${indicator} ${column}`)
    }
  }
  const [whole = new Map<CellIndicator, ToldCounts>(), ...others] = told
  return {
    total: whole,
    below: others,
    hiddenOf: (place) => kept[place + 1] ?? nothingHidden,
  }
}

function tell(
  counts: Counts | undefined,
  hasReported: boolean,
  isHidden: (column: Column) => boolean,
): ToldCounts {
  const told: Record<Column, Told> = { ...unreported }
  for (const column of columns) {
    if (isHidden(column)) told[column] = 'hidden'
    else if (hasReported) told[column] = counts?.[column] ?? 0
  }
  return told
}

/** Of these one is more than nobody wherever anything was written down at all. */
export const signsOfReport: readonly CellIndicator[] = [
  ...(['listed', 'attended', 'any.reached'] as const),
  ...deedIndicators,
]

export const unreported: ToldCounts = {
  ...{ everyone: null, female: null, male: null, minority: null, poor: null },
  ...{ age18: null, age35: null, age60: null, ageless: null, disabled: null },
}

const keyOf = (at: number, column: string): string => `${at} ${column}`
const ages = ['age18', 'age35', 'age60', 'ageless'] as const

/** Women, men and those of whom it is not said are all; so are the ages; so are the parts. */
function hiddenOf(
  places: readonly (Counts | undefined)[],
  indicator: CellIndicator,
  forced: Hidden,
): Set<string> {
  const values = new Map<string, number>()
  const sums: Sum[] = []
  places.forEach((counts, at) => {
    for (const column of columns) values.set(keyOf(at, column), counts?.[column] ?? 0)
    const { everyone = 0, female = 0, male = 0 } = counts ?? {}
    values.set(keyOf(at, 'sexless'), everyone - female - male)
    if (everyone === 0) return
    const parts = [['female', 'male', 'sexless'], ages]
    sums.push(
      ...parts.map((some) => ({
        whole: keyOf(at, 'everyone'),
        parts: some.map((column) => keyOf(at, column)),
      })),
    )
  })
  if (places.length > 1) {
    for (const column of [...columns, 'sexless']) {
      const parts = places.slice(1).map((_counts, at) => keyOf(at + 1, column))
      sums.push({ whole: keyOf(0, column), parts, isToldElsewhere: true })
    }
  }
  const above = columns.filter((column) => forced.has(`${indicator} ${column}`))
  return hiddenCells(
    values,
    sums,
    above.map((column) => keyOf(0, column)),
  )
}
