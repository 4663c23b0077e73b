import { expect, test } from 'vitest'
import { seenCounts } from './seen-counts.ts'
import { wilson } from './wilson.ts'

const sample = (alone: number, withHelp: number) => {
  const checked = alone + withHelp
  const counts = { checked, alone, withHelp, notAnyMore: 0, notMet: 2 }
  return { ...counts, drawn: 20, interval: wilson(alone, checked) }
}

test('a commune sees how every one of its sample did', () => {
  expect(seenCounts(sample(3, 2), true)).toEqual(sample(3, 2))
})

test.each([
  ['nine were met', sample(9, 0), { checked: null, alone: null }],
  ['nine were met and nobody could', sample(0, 9), { checked: null, alone: null }],
  ['ten were met and could', sample(10, 0), { checked: 10, alone: 10 }],
  ['ten were met and nine could', sample(9, 1), { checked: 10, alone: null }],
  ['ten were met and nobody could', sample(0, 10), { checked: 10, alone: 0 }],
  ['nobody was met', sample(0, 0), { checked: 0, alone: 0 }],
])('above the commune, where %s, no few are told of', (_case, counts, told) => {
  const seen = seenCounts(counts, false)

  expect(seen).toMatchObject({ ...told, withHelp: null, notAnyMore: null, notMet: null })
  expect(seen.interval === undefined).toBe((seen.alone ?? 0) < 10)
})
