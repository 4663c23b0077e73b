import { expect, test } from 'vitest'
import { daysAfter, isDay } from './calendar-day.ts'

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['2026-2-8', false],
  ['2026-13-01', false],
  ['01/07/2026', false],
  ['0000-01-01', false],
  ['9999-12-31', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-03-01', 0, '2026-03-01'],
] as const)('%s and %d days more is %s', (day, days, then) => {
  expect(daysAfter(day, days)).toBe(then)
})
