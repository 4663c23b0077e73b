/** A calendar day, such as `2026-11-22`. It sorts as text. */
export type Day = string

const dayLength = 86_400_000

export function addDays(day: Day, days: number): Day {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength)
  return moved.toISOString().slice(0, day.length)
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength)
}
