/** A calendar day, such as `2026-11-22`. It sorts as text. */
type Day = string

const oneDay = 86_400_000

/** Of years in which somebody may live: days around the years 0 and 9999 cannot be reckoned with. */
export function isDay(text: string): boolean {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

export function daysAfter(day: Day, days: number): Day {
  const date = new Date(Date.parse(`${day}T00:00:00.000Z`) + days * oneDay)
  return date.toISOString().slice(0, day.length)
}
