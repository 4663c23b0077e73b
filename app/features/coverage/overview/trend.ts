import type { Column, Counts } from '../cells/counts.ts'
import { hideSmallLines } from '../hiding/hide-steps.ts'
import { seenUnless, hiddenNumber } from './seen.ts'
import type { TrendPoint } from './shown-coverage.ts'

/** A calendar day in Vietnam, such as `2026-11-22`. */
type Day = string

/** So many months are drawn at most. */
const longest = 24

/** The same day of the month before, or its last. */
export function monthBefore(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const [ofYear, ofMonth] = month === 1 ? [year - 1, 12] : [year, month - 1]
  const last = new Date(Date.UTC(ofYear, ofMonth, 0)).getUTCDate()
  return `${monthOf(ofYear, ofMonth)}-${twoDigits(Math.min(date, last))}`
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
const monthOf = (year: number, month: number) => `${year}-${twoDigits(month)}`

/** The first month that is drawn, up to a day, and the last whole one before it. */
export function trendMonths(day: Day): { from: string; to: string } {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const months = year * 12 + month - 1
  const at = (index: number) => monthOf(Math.floor(index / 12), (index % 12) + 1)
  return { from: at(months - longest + 1), to: at(months - 1) }
}

type Given = {
  months: readonly { month: string; counts: Counts }[]
  before: { day: Day; counts: Counts }
  now: { day: Day; counts: Counts }
  group: Column
  hidesSmall: boolean
  /** What stands beside it hides it. */
  isHidden: (group: Column) => boolean
}

/** What there was at the end of each month and on the day itself, and how many more than a month ago. */
export function trendOf({ months, before, now, group, hidesSmall, isHidden }: Given) {
  const first = months.findIndex(({ counts }) => counts[group] !== 0)
  const ends = first < 0 ? [] : months.slice(Math.max(0, first - 1))
  const place = ends.filter(({ month }) => month < before.day.slice(0, month.length)).length
  const days = [
    ...ends.slice(0, place).map(({ counts }) => counts),
    before.counts,
    ...ends.slice(place).map(({ counts }) => counts),
    now.counts,
  ]
  const last = days.length - 1
  const hidden = hidesSmall
    ? hideSmallLines(days, (at, column) => at === last && isHidden(column))
    : () => false
  const isOut = (at: number) => isHidden(group) || hidden(at, group)
  const points: TrendPoint[] = ends.map(({ month, counts }, at) => ({
    period: month,
    count: seenUnless(isOut(at < place ? at : at + 1), counts[group]),
  }))
  points.push({ period: now.day, count: seenUnless(isOut(last), now.counts[group]) })
  const isChangeOut = isOut(place) || isOut(last)
  const change = isChangeOut
    ? hiddenNumber
    : seenUnless(false, now.counts[group] - before.counts[group])
  return { points, change }
}

/** Of months the ends of quarters, and the day itself. */
export function byQuarter(points: readonly TrendPoint[]): TrendPoint[] {
  return points.filter(
    ({ period }, at) => at === points.length - 1 || Number(period.slice(5, 7)) % 3 === 0,
  )
}
