/** An ISO 8601 instant in UTC. */
type Instant = string

const aheadOfUtc = 7 * 3_600_000

/** The calendar day at Asia/Ho_Chi_Minh, which has had no summer time since 1975. */
export function dayInVietnam(instant: Instant): string {
  return inVietnam(instant).day
}

/** The calendar day there now. */
export function todayOf(now: () => Date): string {
  return dayInVietnam(now().toISOString())
}

/** The first instant after a calendar day there. */
export function endInVietnam(day: string): Instant {
  return new Date(Date.parse(`${day}T24:00:00.000Z`) - aheadOfUtc).toISOString()
}

/** Hours and minutes by the clock there. */
export function timeInVietnam(instant: Instant): string {
  return inVietnam(instant).time
}

function inVietnam(instant: Instant): { day: string; time: string } {
  const shifted = new Date(Date.parse(instant) + aheadOfUtc).toISOString()
  const [day = '', time = ''] = shifted.split('T')
  return { day, time: time.slice(0, 'HH:MM'.length) }
}
