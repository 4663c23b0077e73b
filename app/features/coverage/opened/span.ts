import { daysAfter, isDay } from '#app/platform/calendar-day.ts'
import { defaultDays, periodAfter, periodOn } from '../reports/period.ts'

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

/** The days of the last quarter that is over at the end of a day, as reports are about them. */
export function lastQuarter(day: string): Span {
  const now = periodAfter(periodOn('quarter', day), 1)
  const spans = [now, periodAfter(now, -1), periodAfter(now, -2)].map((period) => {
    const { dataFrom, dataTo } = defaultDays(period, 'commune')
    return { from: dataFrom, to: dataTo }
  })
  return spans.find(({ to }) => to <= day) ?? { from: day, to: day }
}
