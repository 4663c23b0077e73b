import { columns, type Column, type Counts } from '../cells/counts.ts'
import { deedIndicators, type CellIndicator } from '../cells/indicator.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import { cellKey, hiddenBelow, hiddenInAnswer } from '../read/hide-answer.ts'

/** A count, one that is hidden, or nothing at all, because nobody has reported. */
export type Told = number | 'hidden' | null

type ToldCounts = Readonly<Record<Column, Told>>
export type ToldBy = ReadonlyMap<CellIndicator, ToldCounts>

/** What of a unit is hidden, by its own keys: `whole core.passed female`. */
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
  const silent = new Set(places.keys())
  places.forEach((counts, at) => {
    if ([...counts.values()].some(({ everyone }) => everyone > 0)) silent.delete(at)
  })
  const away = maySeeSmall ? nothingHidden : hiddenInAnswer({ total, below }, hidden)
  for (const indicator of indicators) {
    places.forEach((counts, place) => {
      const at = place === 0 ? 'whole' : place - 1
      const isAway = (column: Column) => away.has(cellKey(at, indicator, column))
      told[place]?.set(indicator, tell(counts.get(indicator), !silent.has(place), isAway))
    })
  }
  const [whole = new Map<CellIndicator, ToldCounts>(), ...others] = told
  return {
    total: whole,
    below: others,
    hiddenOf: (place) => (place < 0 ? nothingHidden : new Set(hiddenBelow(away, place))),
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

const unreported: ToldCounts = {
  ...{ everyone: null, female: null, male: null, minority: null, poor: null },
  ...{ age18: null, age35: null, age60: null, ageless: null, disabled: null },
}
