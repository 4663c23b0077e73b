import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nobody, plus, type Counts } from '../cells/counts.ts'
import { basicSkill, type CellIndicator } from '../cells/indicator.ts'
import { hiddenCells, type Sum } from './hide-cells.ts'
import { hideSmallSteps } from './hide-steps.ts'
import { pageCells } from './page-cells.ts'

const sumOf = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

/** What follows from the numbers of a page without being one of them. */
const isOnPage = (key: string) => !/only-|both|sexless/.test(key)

/** Of what is hidden, what could as well be one more or one fewer, with all sums as they are. */
function mayBeOtherwise(
  values: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
): Set<string> {
  const keys = [...hidden].filter((key) => values.has(key))
  const found = new Set<string>()
  const own = sums.filter(({ whole, parts }) =>
    [whole, ...parts].some((k) => hidden.has(k)),
  )
  const change = new Map<string, number>()
  const holds = () =>
    own.every(
      ({ whole, parts }) =>
        (change.get(whole) ?? 0) === sumOf(parts.map((key) => change.get(key) ?? 0)),
    )
  const walk = (at: number): void => {
    const key = keys[at]
    if (key === undefined) {
      if (holds()) for (const [each, by] of change) if (by !== 0) found.add(each)
      return
    }
    for (const by of [0, 1, -1]) {
      // What is shown as hidden is known to be of somebody.
      const least = isOnPage(key) ? 1 : 0
      if ((values.get(key) ?? 0) + by < least) continue
      change.set(key, by)
      walk(at + 1)
    }
    change.delete(key)
  }
  walk(0)
  return found
}

const few = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }))

test('nothing small is shown beside its sum, and everything hidden could be otherwise', () => {
  fc.assert(
    fc.property(fc.array(few, { minLength: 1, maxLength: 6 }), (counts) => {
      const parts = counts.map((_count, place) => `part ${place}`)
      const values = new Map(counts.map((count, place) => [`part ${place}`, count]))
      values.set('whole', sumOf(counts))
      const sums = [{ whole: 'whole', parts }]
      const hidden = hiddenCells(values, sums)

      for (const [key, count] of values) {
        if (count > 0 && count < 10) expect(hidden.has(key)).toBe(true)
        if (count === 0) expect(hidden.has(key)).toBe(false)
      }
      const free = mayBeOtherwise(values, sums, hidden)
      // One alone, or all of the whole that is one alone: nothing but its own smallness is known.
      expect([...hidden].filter((key) => !free.has(key))).toEqual([])
    }),
  )
})

/** People of a unit: so many women, men and of neither word, by age, of whom so many can. */
const someCounts: fc.Arbitrary<Counts> = fc
  .record({
    female: few,
    male: few,
    sexless: fc.constantFrom(0, 0, 3, 14),
    cut: fc.nat(100),
  })
  .map(({ female, male, sexless, cut }) => {
    const everyone = female + male + sexless
    const age18 = Math.round((everyone * cut) / 100)
    return { ...nobody, everyone, female, male, age18, age35: everyone - age18 }
  })

test('a page of units with women and men below tells of nobody hidden how many they are', () => {
  fc.assert(
    fc.property(fc.array(someCounts, { minLength: 2, maxLength: 3 }), (below) => {
      const places = below.map((counts) => ({
        counts: new Map<CellIndicator, Counts>([[basicSkill, counts]]),
      }))
      const all = below.reduce((sum, counts) => plus(sum, counts), nobody)
      const total = new Map<CellIndicator, Counts>([[basicSkill, all]])
      const { values, sums } = pageCells({ total, below: places }, { thing: 'core' })
      const hidden = hiddenCells(values, sums)
      // Of those below all together are shown, of the whole its groups.
      const seen = (key: string) => key.startsWith('whole') || key.endsWith('everyone')
      const shownSums = sums.filter(
        ({ whole, parts }) => whole.includes(basicSkill) && [whole, ...parts].every(seen),
      )
      const unknown = new Set([...hidden].filter(seen)).add('whole core.passed sexless')
      const free = mayBeOtherwise(values, shownSums, unknown)
      const small = [...values].filter(
        ([key, count]) => seen(key) && count > 0 && count < 10,
      )

      expect(small.filter(([key]) => !hidden.has(key) || !free.has(key))).toEqual([])
    }),
  )
})

test('where units are seen by groups, no sum tells what is hidden of it', () => {
  fc.assert(
    fc.property(fc.array(someCounts, { minLength: 1, maxLength: 8 }), (below) => {
      const places = below.map((counts) => ({
        counts: new Map<CellIndicator, Counts>([[basicSkill, counts]]),
      }))
      const all = below.reduce((sum, counts) => plus(sum, counts), nobody)
      const total = new Map<CellIndicator, Counts>([[basicSkill, all]])
      const { values, sums } = pageCells({ total, below: places }, { thing: 'core' })
      const hidden = hiddenCells(values, sums)

      for (const { whole, parts } of sums) {
        const out = parts.filter((key) => hidden.has(key))
        if (hidden.has(whole) || out.length === 0) continue
        expect(out.length).toBeGreaterThan(1)
        expect(sumOf(out.map((key) => values.get(key) ?? 0))).toBeGreaterThanOrEqual(10)
      }
    }),
  )
})

test('where somebody stands is told neither by who else does nor by whose word', () => {
  const confirmed = fc.record({ self: few, word: few, seen: few, again: few, both: few })
  fc.assert(
    fc.property(confirmed, ({ self, word, seen, again, both }) => {
      const of = (everyone: number) => ({ ...nobody, everyone })
      const total = new Map<CellIndicator, Counts>([
        ['any.passed', of(self + word)],
        ['any.passed-self', of(self)],
        ['any.confirmed', of(seen + again + both)],
        ['any.confirmed-seen', of(seen + both)],
        ['any.confirmed-again', of(again + both)],
      ])
      const { values, sums } = pageCells({ total, below: [] }, { thing: 'core' })
      const own = sums.filter(({ whole }) => whole.includes('any.'))
      const hidden = hiddenCells(values, own)
      const unshown = ['any only-seen', 'any only-again', 'any both']
      const free = mayBeOtherwise(values, own, new Set([...hidden, ...unshown]))
      const small = [...values].filter(([, count]) => count > 0 && count < 10)

      expect(small.filter(([key]) => !hidden.has(key) || !free.has(key))).toEqual([])
    }),
  )
})

test('no step of a line is so small that it says who it was', () => {
  fc.assert(
    fc.property(fc.array(few, { maxLength: 24 }), (counts) => {
      const hidden = hideSmallSteps(counts)
      const shown = counts.filter((_count, place) => hidden[place] === false)

      expect(shown.every((count) => count === 0 || count >= 10)).toBe(true)
      shown.slice(1).forEach((count, place) => {
        const step = Math.abs(count - (shown[place] ?? 0))
        expect(step === 0 || step >= 10).toBe(true)
      })
    }),
  )
})

test.each([
  [[12, 30, 25], [], false],
  [[9, 3, 25], [0, 1], false],
  [[4, 30, 25], [0, 2], false],
  // Three and four are seven people, which the sum would tell.
  [[3, 4, 30, 25], [0, 1, 3], false],
  [[4], [0], true],
  [[4, 0], [0], true],
  [[], [], false],
] as const)('of %o from above the parts %o are hidden', (counts, parts, isWholeHidden) => {
  const values = new Map(counts.map((count, place) => [String(place), count as number]))
  values.set('whole', sumOf(counts))
  const hidden = hiddenCells(values, [
    { whole: 'whole', parts: [...counts.keys()].map(String) },
  ])

  expect([...hidden].filter((key) => key !== 'whole').sort()).toEqual(parts.map(String))
  expect(hidden.has('whole')).toBe(isWholeHidden)
})
