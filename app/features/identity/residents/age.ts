import type { AgeBand } from './facts.ts'

const firstAges: readonly [AgeBand, number][] = [
  ['60-up', 60],
  ['35-59', 35],
  ['18-34', 18],
]

const oldest = 120

/** Who is younger than this is no learner here. */
const youngestLearner = 7
/** Who is younger than this is listed with the agreement of a parent or guardian too. */
const agreesAloneFrom = 16

/** As old as somebody born in a year becomes in that of a day: only the year is kept. */
function ageOn(birthYear: number, day: string): number {
  return Number(day.slice(0, 4)) - birthYear
}

/** What somebody is counted as on a day; null where the year is not known. */
export function ageBandOn(birthYear: number | null, day: string): AgeBand | null {
  if (birthYear === null) return null
  const age = ageOn(birthYear, day)
  return firstAges.find(([, from]) => age >= from)?.[0] ?? 'under-18'
}

export function isBirthYear(year: number, day: string): boolean {
  const age = ageOn(year, day)
  return Number.isInteger(year) && age >= 0 && age <= oldest
}

export function needsGuardian(birthYear: number | null, day: string): boolean {
  return birthYear !== null && ageOn(birthYear, day) < agreesAloneFrom
}

export function isTooYoung(birthYear: number | null, day: string): boolean {
  return birthYear !== null && ageOn(birthYear, day) < youngestLearner
}
