import { failure, success, type Result } from '#app/platform/result.ts'
import type { ClassPlanned } from '../facts.ts'

/** The form of a class, as typed. */
export type PlanAsked = {
  id: string
  scenario: string
  day: string
  time: string
  minutes: string
  place: string
  teamId: string
}

export const planProblems = [
  'scenario-missing',
  'day-missing',
  'time-missing',
  'place-missing',
  'place-too-long',
  'identity-number',
  'already-opened',
] as const
export type PlanProblem = (typeof planProblems)[number]

/** What can be taught: a scenario of a skill. */
export type Teachable = { scenario: string; skill: string; title: string }

export const lengths = ['45', '60', '75', '90', '120'] as const
const longestPlace = 100

type Plan = Omit<ClassPlanned, 'hamletId' | 'kit'>

/** Reads what was typed; the clock is that of Vietnam. */
export function readPlan(
  asked: PlanAsked,
  { teachable, teams }: { teachable: readonly Teachable[]; teams: readonly string[] },
): Result<Plan, { code: PlanProblem }> {
  const taught = teachable.find(({ scenario }) => scenario === asked.scenario)
  if (!taught) return failure('scenario-missing')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asked.day)) return failure('day-missing')
  if (!/^\d{2}:\d{2}$/.test(asked.time)) return failure('time-missing')
  const starts = new Date(`${asked.day}T${asked.time}:00+07:00`)
  if (Number.isNaN(starts.getTime())) return failure('day-missing')
  const place = asked.place.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (place === '') return failure('place-missing')
  if (place.length > longestPlace) return failure('place-too-long')
  return success({
    ...{ place, scenario: taught.scenario, skill: taught.skill },
    startsAt: starts.toISOString(),
    minutes: Number(lengths.find((each) => each === asked.minutes) ?? '90'),
    teamId: teams.includes(asked.teamId) ? asked.teamId : null,
  })
}

/** The field that a problem is about. */
export function fieldOf(problem: PlanProblem): keyof PlanAsked {
  switch (problem) {
    case 'scenario-missing':
      return 'scenario'
    case 'day-missing':
    case 'already-opened':
      return 'day'
    case 'time-missing':
      return 'time'
    case 'place-missing':
    case 'place-too-long':
    case 'identity-number':
      return 'place'
  }
}
