import { expect, test } from 'vitest'
import { nobody } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { ownDenominator } from '../denominators/denominator.ts'
import type { Rate } from '../denominators/rate.ts'
import type { CoverageRead } from './coverage-read.ts'
import { placeRows } from './place-rows.ts'
import type { Asked } from './question.ts'
import { seeIn } from './seen.ts'

const hamlet = (id: string, able: number) => ({
  unit: { id, name: id, level: 'hamlet' as const },
  others: [],
  counts: new Map<CellIndicator, typeof nobody>([
    ['core.passed', { ...nobody, everyone: able, male: able, poor: 5 }],
    ['listed', { ...nobody, everyone: 2 * able, male: 2 * able, poor: 20 }],
    ['classes', { ...nobody, everyone: 2 }],
  ]),
})

const day = '2026-11-22'
const asked: Asked = {
  ...{ day, map: 'of-today', thing: 'core', group: 'everyone' },
  ...{ order: undefined, span: 'month' },
}

/** Places by how many could, with their targets, and by how many a month ago, in that order. */
function rowsOf(
  now: readonly [id: string, able: number, target?: number][],
  before: readonly [id: string, able: number][] = [],
  group: Asked['group'] = 'everyone',
) {
  const answer = { total: new Map(), below: now.map(([id, able]) => hamlet(id, able)) }
  const read: CoverageRead = {
    ...{ unit: { id: 'c-11', name: 'Xã Đông', level: 'commune' }, hidesSmall: false },
    ...{ answer, targets: now.map(([, , target]) => target), months: [], since: day },
    ...{ ownTarget: undefined, target: undefined, asked: { ...asked, group } },
    before: { total: new Map(), below: before.map(([id, able]) => hamlet(id, able)) },
  }
  const none = { kind: 'unreported' } as const
  const rate: Rate = { able: none, outOf: none, stated: 0, units: 1 }
  const rates = { own: ownDenominator(undefined), below: [], rateAt: () => rate }
  return placeRows(read, { see: seeIn(answer, new Set()), rates, changes: new Set() })
}

const count = (number: number) => ({ kind: 'count', count: number })

test('a place is held against itself a month ago, wherever it stood among the others', () => {
  const rows = rowsOf(
    [
      ['new', 30],
      ['old', 50],
    ],
    [['old', 20]],
  )

  expect(rows.map(({ change }) => change)).toEqual([count(30), count(30)])
})

test.each([
  [40, 60, 20],
  [60, 60, 0],
  [70, 60, 0],
])('where %d can of the %d wanted, %d are missing', (able, target, missing) => {
  expect(rowsOf([['h', able, target]])[0]?.missing).toEqual(count(missing))
})

test('where nothing is wanted nothing is missing', () => {
  expect(rowsOf([['h', 40]])[0]?.missing).toBeUndefined()
})

test('of a group the rate is of those of it who are known by name', () => {
  expect(rowsOf([['h', 40]], [], 'poor')[0]?.rate).toMatchObject({
    ...{ able: count(5), outOf: count(20) },
  })
  expect(rowsOf([['h', 40]], [], 'male')[0]?.rate).toMatchObject({
    ...{ able: count(40), outOf: count(80) },
  })
})
