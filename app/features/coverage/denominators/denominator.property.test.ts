import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  communeDenominator,
  isWhole,
  ownDenominator,
  sumOf,
  type Statement,
} from './denominator.ts'
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
  .map(([own, hamlets]) => communeDenominator(own, hamlets.map(ownDenominator)))

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
      const denominator = communeDenominator(own, hamlets.map(ownDenominator))
      expect(denominator).toEqual(ownDenominator(own))
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
