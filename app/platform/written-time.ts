import type { Language } from './language.ts'
import { dayInVietnam, timeInVietnam } from './vietnam-time.ts'

/** An ISO 8601 instant in UTC. */
type Instant = string

const writings: Record<Language, (day: string) => string> = {
  vi: (day) => day.split('-').map(Number).reverse().join('/'),
  en: (day) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    ),
}

/** The day in Vietnam, as it is written in a language. */
export function writtenDay(instant: Instant, language: Language): string {
  return writings[language](dayInVietnam(instant))
}

/** The day and the time in Vietnam. */
export function writtenMoment(instant: Instant, language: Language): string {
  return `${writtenDay(instant, language)}, ${timeInVietnam(instant)}`
}

/** How long something took, or how far into it one is: `1:05`. */
export function writtenMinutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}
