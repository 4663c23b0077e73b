import { isDay } from '#app/platform/calendar-day.ts'
import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import type { Post } from '../facts.ts'

/** The guide of 2022 (công văn 793/BTTTT-THH) wants a head and two more. */
export const fewestMembers = 3

/** As the paper says it. */
export type Decision = { decisionNumber: string; decidedOn: string; from: string }

type DecisionFlaw =
  ('number-missing' | 'number-too-long' | 'identity-number') | ('day-missing' | 'day-ahead')

export type DecisionFlaws = Partial<Record<keyof Decision, DecisionFlaw>>

const longestNumber = 60

/** What is wrong with a decision on a day, by its fields. */
export function decisionFlaws(
  { decisionNumber, decidedOn, from }: Decision,
  today: string,
): DecisionFlaws {
  const number = numberFlaw(decisionNumber)
  const decided = dayFlaw(decidedOn) ?? (decidedOn > today ? 'day-ahead' : undefined)
  const begun = dayFlaw(from)
  return {
    ...(number ? { decisionNumber: number } : {}),
    ...(decided ? { decidedOn: decided } : {}),
    ...(begun ? { from: begun } : {}),
  }
}

function numberFlaw(text: string): DecisionFlaw | undefined {
  if (text === '') return 'number-missing'
  if (text.length > longestNumber) return 'number-too-long'
  return hasIdentityNumber(text) ? 'identity-number' : undefined
}

function dayFlaw(text: string): DecisionFlaw | undefined {
  return isDay(text) ? undefined : 'day-missing'
}

/** From a day up to but without another. */
export function isOn(
  { validFrom, validTo }: { validFrom: string; validTo: string | null },
  day: string,
): boolean {
  return validFrom <= day && (validTo === null || validTo > day)
}

export function hasEnded({ validTo }: { validTo: string | null }, day: string): boolean {
  return validTo !== null && validTo <= day
}

/** What is told once of an invitation: afterwards nobody can read it again. */
export type MemberLink = { name: string; post: Post; token: string; expiresAt: string }
