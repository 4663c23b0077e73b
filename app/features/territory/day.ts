import * as v from 'valibot'
import { isDay } from '#app/platform/calendar-day.ts'

export { isDay }

/** A calendar day in Vietnam, such as `2025-07-01`. It sorts as text. */
export type Day = string

/** The day on which the map of 34 provinces without districts began. */
export const firstDay: Day = '2025-07-01'

export const daySchema = v.pipe(v.string(), v.check(isDay))
