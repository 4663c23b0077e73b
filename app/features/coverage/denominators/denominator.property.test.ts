import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  communeDenominator,
  isWhole,
  ownDenominator,
  sumOf,
  type Statement,
} from './denominator.ts'
import { addRates, rateOf, shareOf, type Pair } from './rate.ts'
import { agrees, reconcile } from './reconcile.ts'

const statement: fc.Arbitrary<Statement> = fc.record({
  adults: fc.nat({ max: 2000 }),
  households: fc.nat({ max: 700 }),
  asOf: fc.constantFrom('2025-12-31', '2026-06-30', '2026-11-01'),
  source: fc.constantFrom('Công an xã', 'Thống kê xã'),
})
const maybe = fc.option(statement, { nil: undefined })
const commune = fc
  .tuple(maybe, fc.array(maybe, { maxLength: 6 }))
  .map(([own, hamlets]) => communeDenominator(own, hamlets))
const pair: fc.Arbitrary<Pair> = fc.record({
  numerator: fc.nat({ max: 500 }),
  denominator: fc.option(commune, { nil: undefined }),
})

test('denominators add up the tree: a nation is the sum of its provinces', () => {
  fc.assert(
    fc.property(fc.array(fc.array(commune)), (provinces) => {
      const nation = sumOf(provinces.flat())
      const parts = provinces.map(sumOf)
      const total = (pick: (part: (typeof parts)[number]) => number | null) =>
        parts.reduce((all, part) => all + (pick(part) ?? 0), 0)
      expect(nation.adults ?? 0).toBe(total(({ adults }) => adults))
      expect(nation.households ?? 0).toBe(total(({ households }) => households))
      expect(nation.stated).toBe(total(({ stated }) => stated))
      expect(nation.missing).toBe(total(({ missing }) => missing))
    }),
  )
})

test('what a commune says of itself holds over its hamlets, all or some of them', () => {
  fc.assert(
    fc.property(statement, fc.array(maybe), (own, hamlets) => {
      expect(communeDenominator(own, hamlets)).toEqual(ownDenominator(own))
    }),
  )
})

test('every unit below is either in the sum or said to be missing', () => {
  fc.assert(
    fc.property(fc.array(commune), (communes) => {
      const { stated, missing, adults, asOf } = sumOf(communes)
      expect(stated + missing).toBe(communes.length)
      expect(adults === null).toBe(stated === 0)
      const days = communes.filter(isWhole).flatMap((each) => each.asOf ?? [])
      expect(asOf ?? undefined).toBe([...days].sort()[0])
    }),
  )
})

test('the rate of a parent is never outside those of its children', () => {
  fc.assert(
    fc.property(fc.array(pair), fc.constantFrom('adults', 'households'), (pairs, of) => {
      const rate = rateOf(pairs, of)
      const shares = pairs.flatMap((each) => shareOf(rateOf([each], of)) ?? [])
      const share = shareOf(rate)
      expect(share === undefined).toBe(shares.length === 0)
      if (share === undefined) return
      expect(share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12)
      expect(share).toBeLessThanOrEqual(Math.max(...shares) + 1e-12)
    }),
  )
})

test('everybody able is counted or left out, once, in whatever parts one adds', () => {
  fc.assert(
    fc.property(fc.array(fc.array(pair)), (provinces) => {
      const whole = rateOf(provinces.flat())
      expect(addRates(provinces.map((pairs) => rateOf(pairs)))).toEqual(whole)
      const able = provinces.flat().reduce((all, { numerator }) => all + numerator, 0)
      expect(whole.able + whole.leftOut).toBe(able)
    }),
  )
})

test('nobody is divided by: people where none were said to live are left out', () => {
  const denominator = ownDenominator({
    ...{ adults: 0, households: 0, asOf: '2026-06-30', source: 'Công an xã' },
  })
  const rate = rateOf([{ numerator: 3, denominator }])
  expect(rate).toEqual({ able: 0, outOf: 0, leftOut: 3 })
  expect(shareOf(rate)).toBeUndefined()
})

test('a commune agrees with its hamlets when they say the same and none is silent', () => {
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1 }), maybe, (all, other) => {
      const { adults, households } = sumOf(all.map(ownDenominator))
      const own = { adults: adults ?? 0, households: households ?? 0 }
      const hamlets = [...all, other].map((each, place) => ({
        name: `Thôn ${place + 1}`,
        statement: each,
      }))
      const found = reconcile({ ...own, asOf: '2026-11-01', source: 'Xã' }, hamlets)
      expect(found.adults.difference).toBe(other?.adults ?? 0)
      expect(found.silent).toEqual(other ? [] : [`Thôn ${all.length + 1}`])
      expect(agrees(found)).toBe(other?.adults === 0 && other.households === 0)
    }),
  )
})

test('a difference is told as a share of what the commune says', () => {
  const says = (adults: number) => ({
    ...{ adults, households: 100, asOf: '2026-11-01', source: 'Xã' },
  })
  const found = reconcile(says(1200), [{ name: 'Thôn 1', statement: says(1260) }])
  expect(found.adults).toEqual({ own: 1200, sum: 1260, difference: 60, permille: 50 })
  expect(reconcile(says(0), []).adults.permille).toBeNull()
})
