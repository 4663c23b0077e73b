import { daysAfter, isDay } from '#app/platform/calendar-day.ts'

/** Two days, the last with it. */
export type Span = { from: string; to: string }

/** Long enough for several evenings, short enough to be about people of now. */
const usual = 90

/** The span that an address asks for; what it does not say is the last ninety days. */
export function readSpan(params: URLSearchParams, today: string): Span {
  const asked = params.get('den') ?? params.get('ngay') ?? ''
  const to = isDay(asked) && asked <= today ? asked : today
  const begun = params.get('tu') ?? ''
  const from = isDay(begun) && begun <= to ? begun : daysAfter(to, 1 - usual)
  return { from, to }
}
