import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hiddenCells, type Sum } from './hide-cells.ts'
import { nobody } from '../cells/counts.ts'
import { hideSmallLines, hideSmallSteps } from './hide-steps.ts'

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

test('no line of women or men tells beside that of all how few the others were', () => {
  const day = fc.record({ female: few, male: few })
  fc.assert(
    fc.property(fc.array(day, { maxLength: 8 }), (days) => {
      const hidden = hideSmallLines(
        days.map(({ female, male }) => ({
          ...{ ...nobody, female, male, everyone: female + male },
        })),
      )
      for (const [place, { female, male }] of days.entries()) {
        const out = (['everyone', 'female', 'male'] as const).filter((column) =>
          hidden(place, column),
        )
        for (const number of [female, male]) {
          // What is small is hidden, and never alone in its sum.
          if (number > 0 && number < 10) expect(out.length).toBeGreaterThan(1)
        }
      }
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
