import { daysAfter } from '#app/platform/calendar-day.ts'

/** A period as DHIS2 writes it: `202611`, `2026Q4`, `2026`. */
const form = /^(20\d\d)(?:(0[1-9]|1[0-2])|Q([1-4]))?$/

/** The last day of a period; undefined for what is none. */
export function lastDayOf(period: string): string | undefined {
  const [, year, month, quarter] = form.exec(period) ?? []
  if (year === undefined) return undefined
  const last = Number(month ?? (quarter === undefined ? 12 : 3 * Number(quarter)))
  const next = last === 12 ? [Number(year) + 1, 1] : [Number(year), last + 1]
  const firstAfter = `${next[0]}-${String(next[1]).padStart(2, '0')}-01`
  return daysAfter(firstAfter, -1)
}

/** The month that a day is in. */
export const periodOf = (day: string): string => day.slice(0, 7).replace('-', '')
