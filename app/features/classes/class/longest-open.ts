/** A class that nobody closes is over by itself after so many milliseconds. */
const longestOpen = 12 * 3_600_000

/** Anything opened before is over. */
export function openSince(now: Date): string {
  return new Date(now.getTime() - longestOpen).toISOString()
}

/** When a class that was opened then is over at the latest. */
export function overBy(openedAt: string): string {
  return new Date(Date.parse(openedAt) + longestOpen).toISOString()
}
