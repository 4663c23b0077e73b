import { columns, type Column, type Counts } from '../cells/counts.ts'
import { deedIndicators, type CellIndicator } from '../cells/indicator.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import { cellKey, type At } from '../hiding/hide-answer.ts'

/** A count, one that is hidden, or nothing at all, because nobody has reported. */
export type Told = number | 'hidden' | null

type ToldCounts = Readonly<Record<Column, Told>>
export type ToldBy = ReadonlyMap<CellIndicator, ToldCounts>

type Place = ReadonlyMap<CellIndicator, Counts>
type Answer = Pick<CoverageAnswer, 'total' | 'below'>

/** A unit and those below it, as a reader may see them. */
type ToldAnswer = { total: ToldBy; below: readonly ToldBy[] }

/**
 * The numbers of a unit and of those below it, on screens and in files alike.
 * @param hidden - what the reader may not see (`hiddenInAnswer`)
 */
export function tellAnswer(
  { total, below }: Answer,
  indicators: readonly CellIndicator[],
  hidden: ReadonlySet<string>,
): ToldAnswer {
  // Most lines hide nothing, and their names are not made up one by one.
  const lines = new Set(Array.from(hidden, (key) => key.slice(0, key.lastIndexOf(' '))))
  const tellPlace = (counts: Place, at: At): ToldBy => {
    const hasReported = [...counts.values()].some(({ everyone }) => everyone > 0)
    return new Map(
      indicators.map((indicator) => {
        const hides = lines.has(`${at} ${indicator}`)
        const isHidden = (column: Column) =>
          hides && hidden.has(cellKey(at, indicator, column))
        return [indicator, tell(counts.get(indicator), hasReported, isHidden)]
      }),
    )
  }
  return {
    total: tellPlace(total, 'whole'),
    below: below.map(({ counts }, at) => tellPlace(counts, at)),
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
