import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilson } from './wilson.ts'

test.each([
  [0, 20, 0, 0.1611],
  [16, 20, 0.584, 0.9193],
  [20, 20, 0.8389, 1],
  [85, 100, 0.7672, 0.907],
])('%i of %i lie between %f and %f', (able, outOf, low, high) => {
  const interval = wilson(able, outOf)

  expect(interval?.low).toBeCloseTo(low, 3)
  expect(interval?.high).toBeCloseTo(high, 3)
})

test('of nobody there is nothing to say', () => {
  expect(wilson(0, 0)).toBeUndefined()
})

test('what was found lies within, and both ends are shares', () => {
  const some = fc.integer({ min: 1, max: 500 })
  fc.assert(
    fc.property(
      some.chain((outOf) => fc.tuple(fc.nat({ max: outOf }), fc.constant(outOf))),
      ([able, outOf]) => {
        const { low, high } = wilson(able, outOf) ?? { low: 2, high: -1 }
        const share = able / outOf

        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(share + 1e-9)
        expect(high).toBeGreaterThanOrEqual(share - 1e-9)
        expect(high).toBeLessThanOrEqual(1)
      },
    ),
  )
})
