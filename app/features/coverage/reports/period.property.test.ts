import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter } from '#app/platform/calendar-day.ts'
import {
  defaultDays,
  keyOf,
  periodAfter,
  periodOn,
  periodTypes,
  readPeriod,
  type Period,
} from './period.ts'

const parts = { month: 12, quarter: 4, half: 1, 'nine-months': 1, year: 1 }
const anyPeriod: fc.Arbitrary<Period> = fc.constantFrom(...periodTypes).chain((type) =>
  fc.record({
    type: fc.constant(type),
    year: fc.integer({ min: 2025, max: 2098 }),
    part: fc.integer({ min: 1, max: parts[type] }),
  }),
)
const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => daysAfter('2026-01-01', days))

test.each([
  ['2026-11', '2026-10-15', '2026-11-14', '2026-11-16'],
  ['2026-01', '2025-12-15', '2026-01-14', '2026-01-16'],
  ['2026-Q1', '2025-12-15', '2026-03-14', '2026-03-16'],
  ['2026-Q4', '2026-09-15', '2026-12-14', '2026-12-16'],
  ['2026-H1', '2025-12-15', '2026-06-14', '2026-06-16'],
  ['2026-9M', '2025-12-15', '2026-09-14', '2026-09-16'],
  ['2026', '2025-12-15', '2026-12-14', '2026-12-16'],
])('%s is from %s to %s', (key, dataFrom, dataTo, dueOn) => {
  const period = readPeriod(key)

  expect(period && defaultDays(period, 'commune')).toEqual({ dataFrom, dataTo, dueOn })
  expect(period && defaultDays(period, 'province').dueOn).toBe(`${dueOn.slice(0, 8)}25`)
})

test.each(['2026-13', '2026-00', '2026-Q5', '2026-H2', '26-Q1', '2026-q1', '', '1999'])(
  '%j is no period',
  (key) => {
    expect(readPeriod(key)).toBeUndefined()
  },
)

test('a key says a period, and a period its key', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(readPeriod(keyOf(period))).toEqual(period)
      expect(periodAfter(periodAfter(period), -1)).toEqual(period)
    }),
  )
})

test.each(['month', 'quarter', 'year'] as const)(
  'each %s begins the day after the one before it closes',
  (type) => {
    fc.assert(
      fc.property(
        anyPeriod.filter((period) => period.type === type),
        (period) => {
          const { dataTo } = defaultDays(period, 'commune')
          const { dataFrom } = defaultDays(periodAfter(period), 'commune')
          expect(dataFrom).toBe(daysAfter(dataTo, 1))
        },
      ),
    )
  },
)

test('the four quarters of a year are the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2025, max: 2098 }), (year) => {
      const daysOf = (key: string) => {
        const period = readPeriod(key)
        return period && defaultDays(period, 'commune')
      }
      expect(daysOf(`${year}-Q1`)?.dataFrom).toBe(daysOf(`${year}`)?.dataFrom)
      expect(daysOf(`${year}-Q4`)?.dataTo).toBe(daysOf(`${year}`)?.dataTo)
    }),
  )
})

test('a day is in the quarter it is said to be in', () => {
  fc.assert(
    fc.property(fc.constantFrom('month', 'quarter', 'year'), anyDay, (type, day) => {
      const { dataFrom, dataTo } = defaultDays(periodOn(type, day), 'commune')
      expect(dataFrom <= day && day <= dataTo).toBe(true)
    }),
  )
})
