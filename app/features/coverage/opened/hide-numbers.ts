import { nobody, type Column, type Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import { isSilent } from '../overview/seen.ts'
import { cellKey, hiddenBelow, hiddenInAnswer, type At } from '../read/hide-answer.ts'
import type { ShownNumber } from '../read/shown-number.ts'

/** The numbers of a unit, with the place in them of the one that is read after it. */
export type NumbersPage = { answer: CoverageAnswer; nextId: string | undefined }

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
    if (hidden.has(cellKey(at, indicator, column))) return { kind: 'hidden' }
    const counts = countsAt(own, at)
    if (at !== 'whole' && isSilent(counts)) return { kind: 'unreported' }
    return { kind: 'count', count: (counts.get(indicator) ?? nobody)[column] }
  }
}

const countsAt = (answer: CoverageAnswer | undefined, at: At) =>
  (at === 'whole' ? answer?.total : answer?.below[at]?.counts) ??
  new Map<CellIndicator, Counts>()

function hiddenOn(pages: readonly NumbersPage[]): Set<string> {
  let forced: string[] = []
  let hidden = new Set<string>()
  for (const { answer, nextId } of pages) {
    hidden = hiddenInAnswer(answer, forced)
    const next = answer.below.findIndex(({ unit, others }) =>
      [unit, ...others].some((each) => each?.id === nextId),
    )
    forced = next < 0 ? [] : hiddenBelow(hidden, next)
  }
  return hidden
}
