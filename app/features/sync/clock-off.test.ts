import { expect, test } from 'vitest'
import { clockOff, notAhead } from './clock-off.ts'

const now = new Date('2026-03-09T12:00:00.000Z')

test.each([
  [undefined, 0],
  ['2026-03-09T11:55:30.000Z', 0],
  ['2026-03-09T12:04:59.000Z', 0],
  ['2026-03-09T10:00:00.000Z', 7_200_000],
  ['2031-03-09T12:00:00.000Z', -157_766_400_000],
])('a device that sends at %s is %i behind', (sentAt, off) => {
  expect(clockOff(sentAt, now)).toBe(off)
})

test.each([
  ['2026-03-09T12:04:59.000Z', '2026-03-09T12:04:59.000Z'],
  ['2026-03-09T12:05:01.000Z', '2026-03-09T12:00:00.000Z'],
  ['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z'],
  [undefined, undefined],
])('what is said to have happened at %s happened at %s', (said, at) => {
  expect(notAhead(said, now)).toBe(at)
})
