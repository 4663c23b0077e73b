import * as v from 'valibot'

/** A calendar day in Vietnam, such as `2025-07-01`. It sorts as text. */
export type Day = string

/** The day on which the map of 34 provinces without districts began. */
export const firstDay: Day = '2025-07-01'

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

export const daySchema = v.pipe(v.string(), v.check(isDay))
