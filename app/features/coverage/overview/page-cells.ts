import { columns, nobody, type Column, type Counts } from '../cells/counts.ts'
import {
  basicSkill,
  deedIndicators,
  indicatorOf,
  steps,
  type CellIndicator,
  type Step,
  type Thing,
} from '../cells/indicator.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import type { Sum } from './hide-cells.ts'

/**
 * The whole unit, or one of those below it by its place in the list; or those of whom it is known
 * how many live there, and the others.
 */
export type At = 'whole' | 'paired' | 'left-out' | number

/** All that a page of coverage is made of, for what is chosen on it. */
export function pageIndicators(thing: Thing): CellIndicator[] {
  const ladders = (['any', 'core'] as const).flatMap((each) =>
    steps.map((step) => indicatorOf(each, step)),
  )
  const own = indicatorOf(thing, 'passed')
  return [...new Set([...ladders, own, 'listed', 'attended', ...deedIndicators] as const)]
}

export const cellKey = (
  at: At,
  indicator: CellIndicator,
  column: Column | 'sexless' = 'everyone',
): string => `${at} ${indicator} ${column}`

type ByIndicator = ReadonlyMap<CellIndicator, Counts>
type Answer = {
  total: ByIndicator
  below: readonly Pick<CoverageAnswer['below'][number], 'counts'>[]
}

/** What of a page is seen by groups, and of which places below it is known how many live there. */
type Page = { thing: Thing; isPaired?: (at: number) => boolean }

/** The numbers of a page and what follows from them, with the sums that tie them together. */
export function pageCells(answer: Answer, { thing, isPaired }: Page) {
  const values = new Map<string, number>()
  const sums: Sum[] = []
  const put: Put = (key, number) => {
    values.set(key, number)
    return key
  }
  const able = [...new Set([basicSkill, indicatorOf(thing, 'passed')])]
  const grouped = new Set<CellIndicator>(['listed', ...able])
  for (const indicator of answer.total.keys()) {
    // How many classes there were is no number of people.
    if (indicator === 'classes') continue
    sums.push(
      ...indicatorSums(answer, indicator, { isGrouped: grouped.has(indicator), put }),
    )
  }
  for (const each of ['any', 'core'] as const) {
    sums.push(...gradeSums(each, answer.total, put))
  }
  if (isPaired) {
    for (const indicator of able) sums.push(...pairSums(answer, indicator, isPaired, put))
  }
  return { values, sums }
}

/** Of one thing counted: everywhere, and where it is asked for by groups. */
function indicatorSums(
  answer: Answer,
  indicator: CellIndicator,
  { isGrouped, put }: { isGrouped: boolean; put: Put },
): Sum[] {
  const own = isGrouped ? columns : (['everyone'] as const)
  const byGroup = placesOf(answer).flatMap(([at, counts]) => {
    const of = counts.get(indicator) ?? nobody
    for (const column of own) put(cellKey(at, indicator, column), of[column])
    return isGrouped ? groupSums(at, indicator, of, put) : []
  })
  return [...byGroup, ...placeSums(answer, indicator, own)]
}

const placesOf = ({ total, below }: Answer): [At, ByIndicator][] => [
  ['whole', total],
  ...below.map(({ counts }, at): [At, ByIndicator] => [at, counts]),
]

type Put = (key: string, number: number) => string

/** Those below are the whole. */
function placeSums(
  { below }: Answer,
  indicator: CellIndicator,
  own: readonly Column[],
): Sum[] {
  if (below.length === 0) return []
  return own.map((column) => ({
    whole: cellKey('whole', indicator, column),
    parts: below.map((_below, at) => cellKey(at, indicator, column)),
  }))
}

/** Women, men and those of whom it is not said are all; so are the ages. */
function groupSums(
  at: At,
  indicator: CellIndicator,
  { everyone, female, male }: Counts,
  put: Put,
): Sum[] {
  const key = (column: Column) => cellKey(at, indicator, column)
  const sexless = put(cellKey(at, indicator, 'sexless'), everyone - female - male)
  const whole = key('everyone')
  return [
    { whole, parts: [key('female'), key('male'), sexless] },
    { whole, parts: (['age18', 'age35', 'age60', 'ageless'] as const).map(key) },
  ]
}

export const wordKey = (thing: 'any' | 'core') => `${thing} by-word`

/** By one's own doing or by a trainer's word alone; seen, again, or both. */
function gradeSums(thing: 'any' | 'core', total: ByIndicator, put: Put): Sum[] {
  const count = (step: Step) => total.get(indicatorOf(thing, step))?.everyone ?? 0
  const key = (step: Step) => cellKey('whole', indicatorOf(thing, step))
  const confirmed = count('confirmed')
  const [seen, again] = [count('confirmed-seen'), count('confirmed-again')]
  const byWord = put(wordKey(thing), count('passed') - count('passed-self'))
  const onlySeen = put(`${thing} only-seen`, confirmed - again)
  const onlyAgain = put(`${thing} only-again`, confirmed - seen)
  const both = put(`${thing} both`, seen + again - confirmed)
  return [
    { whole: key('passed'), parts: [key('passed-self'), byWord] },
    { whole: key('confirmed'), parts: [key('confirmed-seen'), onlyAgain] },
    { whole: key('confirmed'), parts: [key('confirmed-again'), onlySeen] },
    { whole: key('confirmed-seen'), parts: [onlySeen, both] },
    { whole: key('confirmed-again'), parts: [onlyAgain, both] },
  ]
}

/** A rate leaves out who lives where nobody said how many live there. */
function pairSums(
  { total, below }: Answer,
  indicator: CellIndicator,
  isPaired: (at: number) => boolean,
  put: Put,
): Sum[] {
  const all = total.get(indicator)?.everyone ?? 0
  const places = below.map((_below, at) => at)
  const [inside, outside] = [places.filter(isPaired), places.filter((at) => !isPaired(at))]
  const able = inside.reduce(
    (sum, at) => sum + (below[at]?.counts.get(indicator)?.everyone ?? 0),
    0,
  )
  const paired = put(cellKey('paired', indicator), able)
  const leftOut = put(cellKey('left-out', indicator), all - able)
  const parts = (some: readonly number[]) => some.map((at) => cellKey(at, indicator))
  return [
    { whole: cellKey('whole', indicator), parts: [paired, leftOut] },
    { whole: paired, parts: parts(inside) },
    { whole: leftOut, parts: parts(outside) },
  ]
}
