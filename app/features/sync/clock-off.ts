/** Less may be what a slow way takes. */
const least = 5 * 60_000

/**
 * By how many milliseconds the clock of a device is behind ours, from what it showed when it
 * sent: clocks of cheap phones are often hours or years off.
 */
export function clockOff(sentAt: string | undefined, now: Date): number {
  if (sentAt === undefined) return 0
  const off = now.getTime() - Date.parse(sentAt)
  return Math.abs(off) < least ? 0 : off
}

/** What is said to come yet happened when it is told of: a clock was set right in between. */
export function notAhead(instant: string | undefined, now?: Date): string | undefined {
  if (instant === undefined || !now) return instant
  return Date.parse(instant) - now.getTime() > least ? now.toISOString() : instant
}
