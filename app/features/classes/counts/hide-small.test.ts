import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideSmall } from './hide-small.ts'

test.each([
  [[12, 30, 25], 67, [12, 30, 25], 67],
  [[9, 3, 25], 37, [null, null, 25], 37],
  [[4, 30, 25], 59, [null, 30, null], 59],
  // Three and four are seven people, which the sum would tell.
  [[3, 4, 30, 25], 62, [null, null, 30, null], 62],
  [[4], 4, [null], null],
  [[0, 30, 25], 55, [null, 30, 25], 55],
  [[], 0, [], null],
] as const)(
  'of %o and %d a reader from above sees %o and %o',
  (counts, total, seen, sum) => {
    const shown = hideSmall(counts, total, { maySeeSmall: false })
    expect(shown).toEqual({ counts: seen, total: sum })
  },
)

test('the commune itself sees everything', () => {
  const shown = hideSmall([4, 0, 25], 29, { maySeeSmall: true })
  expect(shown).toEqual({ counts: [4, 0, 25], total: 29 })
})

test('a sum that is hidden beside others is not to be had from its parts', () => {
  const shown = hideSmall([14, 11, 25], 50, { maySeeSmall: false, isTotalHidden: true })
  expect(shown).toEqual({ counts: [14, null, 25], total: null })
})

const someCounts = fc.array(fc.nat(60), { maxLength: 8 })

test('no number under ten is shown, and none can be worked out, alone or with others', () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0)
      const shown = hideSmall(counts, total, { maySeeSmall: false })

      expect(shown.counts.every((count) => count === null || count >= 10)).toBe(true)
      const left = shown.counts.reduce<number>((rest, count) => rest - (count ?? 0), total)
      const hidden = shown.counts.filter((count) => count === null).length
      const isTold = left > 0 && (left < 10 || hidden === 1)
      expect(shown.total !== null && isTold).toBe(false)
    }),
  )
})
