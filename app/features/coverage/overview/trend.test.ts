import { expect, test } from 'vitest'
import { nobody, type Counts } from '../cells/counts.ts'
import { byQuarter, monthBefore, trendMonths, trendOf } from './trend.ts'

test.each([
  ['2026-11-22', '2026-10-22'],
  ['2026-01-15', '2025-12-15'],
  ['2026-03-31', '2026-02-28'],
  ['2024-03-31', '2024-02-29'],
  ['2026-07-31', '2026-06-30'],
])('a month before %s is %s', (day, before) => {
  expect(monthBefore(day)).toBe(before)
})

test('two years of whole months are drawn before the day', () => {
  expect(trendMonths('2026-11-22')).toEqual({ from: '2024-12', to: '2026-10' })
  expect(trendMonths('2026-01-01')).toEqual({ from: '2024-02', to: '2025-12' })
})

const counts = (everyone: number): Counts => ({ ...nobody, everyone, male: everyone })
const point = (period: string, count: number) => ({
  period,
  count: { kind: 'count' as const, count },
})
const months = [
  { month: '2026-07', counts: counts(0) },
  { month: '2026-08', counts: counts(20) },
  { month: '2026-09', counts: counts(40) },
  { month: '2026-10', counts: counts(70) },
]
const given = {
  months,
  before: { day: '2026-10-22', counts: counts(55) },
  now: { day: '2026-11-22', counts: counts(90) },
  ...{ group: 'everyone' as const, hidesSmall: true },
}

test('each month is told at its end, and the day itself with the change since a month ago', () => {
  const { points, change } = trendOf({ ...given, isHidden: () => false })

  const ends = [point('2026-07', 0), point('2026-08', 20), point('2026-09', 40)]
  expect(points).toEqual([...ends, point('2026-10', 70), point('2026-11-22', 90)])
  expect(change).toEqual({ kind: 'count', count: 35 })
  expect(byQuarter(points)).toEqual([point('2026-09', 40), point('2026-11-22', 90)])
})

test('what the page hides today is hidden on every day before, and so is the change', () => {
  const { points, change } = trendOf({ ...given, isHidden: () => true })

  expect(points.every(({ count }) => count.kind === 'hidden')).toBe(true)
  expect(change).toEqual({ kind: 'hidden' })
})

test('a small step hides the day before it, for who stands above the commune alone', () => {
  const close = { ...given, before: { day: '2026-10-22', counts: counts(65) } }
  const isHidden = () => false

  expect(trendOf({ ...close, isHidden }).change).toEqual({ kind: 'hidden' })
  expect(trendOf({ ...close, isHidden, hidesSmall: false }).change).toEqual({
    ...{ kind: 'count', count: 25 },
  })
})
