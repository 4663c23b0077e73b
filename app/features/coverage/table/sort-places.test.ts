import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ShownNumber } from '../hiding/shown-number.ts'
import { orderKeys, readOrder, writeOrder } from './order.ts'
import type { PlaceRow } from './place-row.ts'
import { needOf, sortPlaces } from './sort-places.ts'

const count = (number: number): ShownNumber => ({ kind: 'count', count: number })
const hidden: ShownNumber = { kind: 'hidden' }

const rate = (able: ShownNumber, outOf: ShownNumber) => ({
  ...{ able, outOf, stated: 1, units: 1 },
})

function row(name: string, overrides: Partial<PlaceRow> = {}): PlaceRow {
  return {
    unit: { id: name, name, level: 'hamlet' },
    others: [],
    adults: undefined,
    listed: count(0),
    able: count(0),
    rate: { able: count(0), outOf: { kind: 'unreported' }, stated: 0, units: 1 },
    target: undefined,
    missing: undefined,
    reached: count(0),
    change: count(0),
    classes: 0,
    ...overrides,
  }
}

const names = (rows: readonly PlaceRow[]) => rows.map(({ unit }) => unit?.name ?? 'no more')
const inNeed = { key: 'need', isTurned: false } as const

test('where most people are missing up to the target comes first, where nobody knows last', () => {
  const rows = [
    row('Thôn 1', { able: count(90), target: 100 }),
    row('Thôn 10', { able: count(1) }),
    row('Thôn 2', { able: { kind: 'unreported' }, target: 40 }),
    row('Thôn 3', { able: count(20), rate: rate(count(20), count(120)) }),
    row('Thôn 4', { able: hidden, target: 80 }),
    { ...row('', { able: count(5), target: 500 }), unit: undefined },
  ]

  expect(names(sortPlaces(rows, inNeed))).toEqual([
    ...['Thôn 3', 'Thôn 2', 'Thôn 1', 'Thôn 4', 'Thôn 10', 'no more'],
  ])
})

test('names go as people count, and what is no more stays last when they are turned round', () => {
  const rows = [row('Thôn 10'), { ...row(''), unit: undefined }, row('Thôn 2'), row('Đồi')]
  const byName = (isTurned: boolean) => names(sortPlaces(rows, { key: 'name', isTurned }))

  expect(byName(false)).toEqual(['Đồi', 'Thôn 2', 'Thôn 10', 'no more'])
  expect(byName(true)).toEqual(['Thôn 10', 'Thôn 2', 'Đồi', 'no more'])
})

test('who has done more than was asked for needs nobody', () => {
  expect(needOf(row('Thôn 1', { able: count(12), target: 10 }))).toBe(0)
})

const anyNumber: fc.Arbitrary<ShownNumber> = fc.oneof(
  fc.nat(500).map(count),
  fc.constantFrom<ShownNumber>(hidden, { kind: 'unreported' }),
)
const anyRow = fc
  .record({
    id: fc.nat(40),
    able: anyNumber,
    rate: fc.tuple(anyNumber, anyNumber).map(([able, outOf]) => rate(able, outOf)),
    reached: anyNumber,
    change: anyNumber,
    target: fc.option(fc.nat(300), { nil: undefined }),
  })
  .map(({ id, ...rest }) => row(`Thôn ${id}`, rest))
const anyOrder = fc.record({ key: fc.constantFrom(...orderKeys), isTurned: fc.boolean() })

test('putting in order loses no row and gives the same from whichever order', () => {
  fc.assert(
    fc.property(fc.array(anyRow), anyOrder, (rows, order) => {
      const sorted = sortPlaces(rows, order)
      expect([...names(sorted)].sort()).toEqual([...names(rows)].sort())
      expect(sortPlaces(sorted, order)).toEqual(sorted)
    }),
  )
})

test('an order is read from an address as it was written there', () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      expect(readOrder(writeOrder(order))).toEqual(order)
    }),
  )
  expect(readOrder('nothing')).toBeUndefined()
})

test.each([
  ['the target, where there is one', 30, 20],
  ['all adults, where there is none', undefined, 90],
])('the need is what is missing up to %s', (_case, target, need) => {
  const one = row('Thôn 1', { able: count(10), target, rate: rate(count(10), count(100)) })

  expect(needOf(one)).toBe(need)
})
