import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDetermined, type Equation } from '#tests/support/linear-sums.ts'
import { nobody } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { cellKey, hiddenInAnswer } from '../hiding/hide-answer.ts'
import { isWhole, ownDenominator, sumOf } from './denominator.ts'
import { addRates, plainRate, rateOf, shareOf, type Rate, type Stated } from './rate.ts'

const indicator: CellIndicator = 'core.passed'

const said = (adults: number) =>
  ownDenominator({ adults, households: 10, asOf: '2026-01-01', source: 'Công an xã' })

/** How many can in a commune, and how many are said to live there, if that was said. */
const commune = fc.record({
  able: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(500)),
  adults: fc.option(fc.integer({ min: 500, max: 9000 }), { nil: undefined }),
})
type Commune = { able: number; adults: number | undefined }

const counted = (able: number) =>
  new Map<CellIndicator, typeof nobody>([
    [indicator, { ...nobody, everyone: able, ageless: able }],
    ['listed', { ...nobody, everyone: able + 20, ageless: able + 20 }],
  ])

const total = (communes: readonly Commune[], of: (each: Commune) => number) =>
  communes.reduce((sum, each) => sum + of(each), 0)

/** The page of a province, and what is hidden there from who stands above its communes. */
function provinceOf(communes: readonly Commune[], isSeenWhole = false): Stated {
  const answer = {
    total: counted(total(communes, ({ able }) => able)),
    below: communes.map(({ able }, at) => ({
      unit: { id: `c${at}`, name: `Xã ${at}`, level: 'commune' },
      ...{ others: [], counts: counted(able) },
    })),
  }
  const below = communes.map(({ adults }) =>
    adults === undefined ? ownDenominator(undefined) : said(adults),
  )
  const hidden = isSeenWhole ? new Set<string>() : hiddenInAnswer(answer).keys
  return { answer, own: sumOf(below), below, hidden }
}

const count = (number: number) => ({ kind: 'count', count: number }) as const
const isSaid = ({ adults }: Commune) => adults !== undefined
const communesArb = fc.array(commune, { minLength: 1, maxLength: 8 })

test('both counts of a rate are of the same communes: those that said how many live there', () => {
  fc.assert(
    fc.property(communesArb, (communes) => {
      const rate = rateOf(provinceOf(communes, true), indicator)
      const known = communes.filter(isSaid)
      expect([rate.stated, rate.units]).toEqual([known.length, communes.length])
      if (known.length === 0) {
        expect(rate.outOf).toEqual({ kind: 'unreported' })
        expect(shareOf(rate)).toBeUndefined()
        return
      }
      expect(rate.able).toEqual(count(total(known, ({ able }) => able)))
      expect(rate.outOf).toEqual(count(total(known, ({ adults = 0 }) => adults)))
      const shares = known.map(({ able, adults = 1 }) => able / adults)
      expect(shareOf(rate)).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12)
      expect(shareOf(rate)).toBeLessThanOrEqual(Math.max(...shares) + 1e-12)
    }),
  )
})

/** What a page says, and the part of it that a rate is of. */
function equationsOf({ answer, below }: Stated, name: string): Equation[] {
  const at = answer.below.map((_each, place) => `${name} ${cellKey(place, indicator)}`)
  const known = at.filter((_key, place) => {
    const own = below[place]
    return own !== undefined && isWhole(own)
  })
  return [
    { whole: `${name} ${cellKey('whole', indicator)}`, parts: at },
    { whole: `${name} rate`, parts: known },
  ]
}

test('where something is hidden a rate is shown only if it follows from what is shown', () => {
  let shown = 0
  fc.assert(
    fc.property(communesArb, (communes) => {
      const page = provinceOf(communes)
      const rate = rateOf(page, indicator)
      if (rate.able.kind !== 'count' || rate.outOf.kind !== 'count') return
      if (page.hidden.size > 0 && rate.stated < rate.units) shown += 1
      const unknown = new Set([...page.hidden].map((key) => `p ${key}`).concat('p rate'))
      expect(isDetermined(equationsOf(page, 'p'), unknown)('p rate')).toBe(true)
      expect(rate.able.count === 0 || rate.able.count >= 10).toBe(true)
    }),
    { numRuns: 2_000 },
  )
  expect(shown).toBeGreaterThan(100)
})

test('a nation adds what its provinces show, by their communes, and nothing is averaged', () => {
  fc.assert(
    fc.property(fc.array(communesArb, { minLength: 1, maxLength: 4 }), (provinces) => {
      const pages = provinces.map((communes) => provinceOf(communes))
      const rates = pages.map((page) => rateOf(page, indicator))
      const own = sumOf(pages.flatMap(({ below }) => below.flatMap((each) => each ?? [])))
      const rate = addRates(rates, own)
      const seen = rates.flatMap(({ able, outOf, stated }) =>
        outOf.kind === 'count' && able.kind === 'count'
          ? [{ able: able.count, outOf: outOf.count, stated }]
          : [],
      )
      expect(rate.units).toBe(provinces.flat().length)
      expect(rate.stated).toBe(seen.reduce((sum, { stated }) => sum + stated, 0))
      expect(shareOf(rate) === undefined).toBe(seen.length === 0)
      if (seen.length === 0) return
      expect(rate.able).toEqual(count(seen.reduce((sum, { able }) => sum + able, 0)))
      expect(rate.outOf).toEqual(count(seen.reduce((sum, { outOf }) => sum + outOf, 0)))
    }),
  )
})

test.each<[string, Commune[], Partial<Rate>]>([
  [
    'one silent commune takes the rate from nobody else',
    [
      { able: 100, adults: 1000 },
      { able: 50, adults: undefined },
    ],
    { able: count(100), outOf: count(1000), stated: 1, units: 2 },
  ],
  [
    'of a few and some others on either side it is hidden: the silent would be told',
    [
      { able: 4, adults: 1000 },
      { able: 100, adults: 1000 },
      { able: 6, adults: undefined },
    ],
    { able: { kind: 'hidden' }, outOf: count(2000), stated: 2, units: 3 },
  ],
  [
    'of few who are all on one side nothing is told',
    [
      { able: 100, adults: 1000 },
      { able: 4, adults: undefined },
      { able: 7, adults: undefined },
    ],
    { able: count(100), outOf: count(1000), stated: 1, units: 3 },
  ],
])('%s', (_case, communes, expected) => {
  expect(rateOf(provinceOf(communes), indicator)).toEqual(expected)
})

test('nobody is divided by', () => {
  expect(shareOf(plainRate(count(3), said(0)))).toBeUndefined()
  expect(shareOf(plainRate(count(3), undefined))).toBeUndefined()
  expect(shareOf(plainRate(count(12), said(10)))).toBe(1.2)
})
