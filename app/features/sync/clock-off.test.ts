import { expect, test } from 'vitest'
import { clockOff } from './clock-off.ts'

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
