import { indicatorOf } from '../cells/indicator.ts'
import { isInPairs, isKnownAt, type CoverageRead } from './coverage-read.ts'
import { hiddenCells, isSmall } from './hide-cells.ts'
import { cellKey, pageCells } from './page-cells.ts'

const nothing: ReadonlySet<string> = new Set()

/**
 * What of a page is hidden from its reader. `forced` is what is hidden of the unit on the page
 * above it: there it stands beside others, and could be worked out if it were shown here.
 */
export function hidePage(
  read: CoverageRead,
  forced: Iterable<string> = [],
): ReadonlySet<string> {
  if (!read.hidesSmall) return nothing
  const { values, sums } = pageCells(read.answer, {
    thing: read.asked.thing,
    ...(isInPairs(read) && { isPaired: (at) => isKnownAt(read, at) }),
  })
  return hiddenCells(values, sums, forced)
}

/** What is hidden of one of the units below, as it is called on its own page. */
export function hiddenBelow(hidden: ReadonlySet<string>, at: number): string[] {
  const start = `${at} `
  return [...hidden]
    .filter((key) => key.startsWith(start))
    .map((key) => `whole ${key.slice(start.length)}`)
}

/**
 * Which of the places below, by their number in the list, and whether the whole may not be seen to
 * have changed: what is hidden now or was small before could be worked out from the change.
 */
export function hiddenChanges(
  read: CoverageRead,
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  const { answer, before, asked, hidesSmall } = read
  if (!hidesSmall) return nothing
  const chosen = indicatorOf(asked.thing, 'passed')
  const countIn = (counts: typeof answer.total | undefined) =>
    counts?.get(chosen)?.[asked.group] ?? 0
  const values = new Map<string, number>()
  const forced: string[] = []
  const put = (
    at: 'whole' | number,
    now: typeof answer.total,
    was?: typeof answer.total,
  ) => {
    values.set(String(at), countIn(now) - countIn(was))
    const isOut = hidden.has(cellKey(at, chosen, asked.group)) || isSmall(countIn(was))
    if (isOut) forced.push(String(at))
  }
  put('whole', answer.total, before.total)
  answer.below.forEach(({ unit, counts }, at) => {
    put(at, counts, before.below.find((place) => place.unit?.id === unit?.id)?.counts)
  })
  const parts = answer.below.map((_place, at) => String(at))
  return hiddenCells(values, [{ whole: 'whole', parts }], forced)
}
