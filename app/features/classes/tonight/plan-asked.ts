import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import { dayInVietnam, timeInVietnam } from '#app/platform/vietnam-time.ts'

export const planFields = ['day', 'time', 'place'] as const
export type PlanField = (typeof planFields)[number]
/** As typed. */
export type PlanTyped = Record<PlanField, string>

type PlanFlaw = 'missing' | 'past' | 'identity-number'
export type PlanFlaws = Partial<Record<PlanField, PlanFlaw>>

const longestPlace = 120

/** When and where, as a trainer typed it. */
export function readPlan(
  typed: PlanTyped,
  now: string,
): { startsAt: string; place: string } | { flaws: PlanFlaws } {
  const place = typed.place.trim().slice(0, longestPlace)
  const startsAt = startOf(typed)
  const flaws = { ...flawsInTime(typed, now), ...flawsInPlace(place) }
  if (startsAt === undefined || Object.keys(flaws).length > 0) return { flaws }
  return { startsAt, place }
}

function flawsInTime(typed: PlanTyped, now: string): PlanFlaws {
  if (!isDay(typed.day)) return { day: 'missing' }
  if (startOf(typed) === undefined) return { time: 'missing' }
  return typed.day < dayInVietnam(now) ? { day: 'past' } : {}
}

function flawsInPlace(place: string): PlanFlaws {
  if (place === '') return { place: 'missing' }
  return hasIdentityNumber(place) ? { place: 'identity-number' } : {}
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

function startOf({ day, time }: PlanTyped): string | undefined {
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined
  return new Date(`${day}T${time}:00.000+07:00`).toISOString()
}

const usualTime = '19:30'
const aDay = 24 * 3_600_000

/** Tonight at half past seven, or tomorrow where that is over. */
export function usualPlan(now: string): Pick<PlanTyped, 'day' | 'time'> {
  const isOver = timeInVietnam(now) >= usualTime
  const at = isOver ? new Date(Date.parse(now) + aDay).toISOString() : now
  return { day: dayInVietnam(at), time: usualTime }
}
