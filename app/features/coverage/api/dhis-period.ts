import { daysAfter } from '#app/platform/calendar-day.ts'

/** A period as DHIS2 writes it: `202611`, `2026Q4`, `2026`. */
const form = /^(20\d\d)(?:(0[1-9]|1[0-2])|Q([1-4]))?$/

/** The first and the last day of a period; undefined for what is none. */
export function daysOf(period: string): { first: string; last: string } | undefined {
  const [, year, month, quarter] = form.exec(period) ?? []
  if (year === undefined) return undefined
  const last = Number(month ?? 3 * Number(quarter ?? 4))
  const months = month !== undefined ? 1 : quarter !== undefined ? 3 : 12
  const next = last === 12 ? firstDayOf(Number(year) + 1, 1) : firstDayOf(year, last + 1)
  return { first: firstDayOf(year, last - months + 1), last: daysAfter(next, -1) }
}

const firstDayOf = (year: string | number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-01`

/** The month that a day is in. */
export const periodOf = (day: string): string => day.slice(0, 7).replace('-', '')
