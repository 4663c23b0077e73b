import type { Instant } from '#app/features/record/record.ts'
import type { SessionKind } from './visitor.ts'

const hour = 3_600_000
const lifetime = { own: 30 * 24 * hour, short: 12 * hour }

/** When a session ends that is begun now, or, of staff, in which something is done now. */
export function sessionEnd({ isSharedDevice, isStaff }: SessionKind, now: Date): Instant {
  const age = isSharedDevice || isStaff ? lifetime.short : lifetime.own
  return new Date(now.getTime() + age).toISOString()
}
