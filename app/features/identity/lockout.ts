import type { Instant } from '#app/features/record/record.ts'

export type Tries = { count: number; lockedUntil: Instant | null }

/** Wrong PINs or passwords before the first lock. */
const freeTries = 5

/** After these many minutes; the last of them again and again. */
const lockMinutes = [1, 5, 15, 60, 240, 1440] as const

/** Seconds until another try is allowed; 0 where it is now. */
export function secondsLocked({ lockedUntil }: Tries, now: Date): number {
  if (lockedUntil === null) return 0
  return Math.max(0, Math.ceil((Date.parse(lockedUntil) - now.getTime()) / 1000))
}

/** After one more try that has not been right (yet). */
export function withTry(tries: Tries, now: Date): Tries {
  const count = tries.count + 1
  const step = Math.min(count - freeTries, lockMinutes.length - 1)
  const minutes = lockMinutes[step]
  if (minutes === undefined) return { count, lockedUntil: null }
  return { count, lockedUntil: new Date(now.getTime() + minutes * 60_000).toISOString() }
}
