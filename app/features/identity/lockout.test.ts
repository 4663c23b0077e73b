import { expect, test } from 'vitest'
import { secondsLocked, withTry, type Tries } from './lockout.ts'

const start = Date.parse('2026-03-01T10:00:00.000Z')

/** Minutes locked after each of so many tries, each made the moment it is allowed. */
function locksAfter(count: number): number[] {
  let tries: Tries = { count: 0, lockedUntil: null }
  let time = start
  return Array.from({ length: count }, () => {
    tries = withTry(tries, new Date(time))
    const seconds = secondsLocked(tries, new Date(time))
    time += seconds * 1000
    return seconds / 60
  })
}

test('the fifth wrong try locks, and every one after that for longer, up to a day', () => {
  expect(locksAfter(12)).toEqual([0, 0, 0, 0, 1, 5, 15, 60, 240, 1440, 1440, 1440])
})

test('a lock runs out by itself, to the second', () => {
  const locked = { count: 5, lockedUntil: '2026-03-01T10:01:00.000Z' }

  expect(secondsLocked(locked, new Date(start + 59_001))).toBe(1)
  expect(secondsLocked(locked, new Date(start + 60_000))).toBe(0)
  expect(secondsLocked(locked, new Date(start + 3_600_000))).toBe(0)
})
