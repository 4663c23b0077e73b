import { expect, test } from 'vitest'
import { readPlan, usualPlan } from './plan-asked.ts'

const now = '2026-11-22T03:00:00.000Z'
const typed = { day: '2026-11-22', time: '19:30', place: ' Nhà văn hóa thôn Hạ ' }

test('an evening begins by the clock of Vietnam', () => {
  expect(readPlan(typed, now)).toEqual({
    startsAt: '2026-11-22T12:30:00.000Z',
    place: 'Nhà văn hóa thôn Hạ',
  })
})

test.each([
  [{ day: '' }, { day: 'missing' }],
  [{ day: '22/11/2026' }, { day: 'missing' }],
  [{ day: '2026-11-21' }, { day: 'past' }],
  [{ time: '' }, { time: 'missing' }],
  [{ time: '25:00' }, { time: 'missing' }],
  [{ place: '  ' }, { place: 'missing' }],
  [{ place: 'nhà bác Tư 001066000123' }, { place: 'identity-number' }],
])('%j is told as %j', (changes, flaws) => {
  expect(readPlan({ ...typed, ...changes }, now)).toEqual({ flaws })
})

test.each([
  ['2026-11-22T03:00:00.000Z', '2026-11-22'],
  ['2026-11-22T12:29:00.000Z', '2026-11-22'],
  ['2026-11-22T12:30:00.000Z', '2026-11-23'],
  ['2026-11-22T17:30:00.000Z', '2026-11-23'],
])('at %s the next evening is that of %s', (at, day) => {
  expect(usualPlan(at)).toEqual({ day, time: '19:30' })
})
