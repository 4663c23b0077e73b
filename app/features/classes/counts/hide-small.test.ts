import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideSmall } from './hide-small.ts'

test.each([
  [[12, 30, 25], 67, [12, 30, 25], 67],
  [[9, 3, 25], 37, [null, null, 25], 37],
  [[4, 30, 25], 59, [null, 30, null], 59],
  [[4], 4, [null], null],
  [[0], 12, [null], null],
  [[], 0, [], null],
] as const)(
  'of %o and %d a reader from above sees %o and %o',
  (counts, total, seen, sum) => {
    expect(hideSmall(counts, total, false)).toEqual({ counts: seen, total: sum })
  },
)

test('the commune itself sees everything', () => {
  expect(hideSmall([4, 0, 25], 29, true)).toEqual({ counts: [4, 0, 25], total: 29 })
})

const someCounts = fc.array(fc.nat(60), { maxLength: 8 })

test('no number under ten is shown, and none can be worked out alone', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0)
      const shown = hideSmall(counts, total, false)

      expect(shown.counts.every((count) => count === null || count >= 10)).toBe(true)
      const hidden = shown.counts.filter((count) => count === null).length
      expect(hidden === 1 && shown.total !== null).toBe(false)
    }),
  )
})
