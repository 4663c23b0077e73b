import * as v from 'valibot'
import { visitOutcomes, visitPlaces } from '#app/features/learning/learning.ts'
import { addDays, type Day } from './days.ts'

export type VisitPlace = (typeof visitPlaces)[number]
export type VisitOutcome = (typeof visitOutcomes)[number]

export const nextTimes = ['week', 'month', 'none', 'day'] as const
type NextTime = (typeof nextTimes)[number]

/** A visit as it is typed, to be shown again where it is refused. */
export type VisitTyped = {
  who: string[]
  skill: string
  outcome: string
  where: string
  next: string
  day: string
}

export type Visit = {
  who: string[]
  skill: string | null
  outcome: VisitOutcome
  where: VisitPlace
  nextOn: Day | null
}

export const visitProblems = [
  ...(['who-missing', 'skill-missing', 'outcome-missing', 'place-missing'] as const),
  ...(['next-missing', 'day-missing', 'day-past', 'day-too-far'] as const),
] as const
type VisitProblem = (typeof visitProblems)[number]
/** By the field they are shown beside. */
export type VisitProblems = Partial<
  Record<'who' | 'skill' | 'outcome' | 'where' | 'next' | 'day', VisitProblem>
>

/** Nothing could be shown to somebody who was not there, or did not want it. */
const nothingShown: readonly VisitOutcome[] = ['not-home', 'refused']

type Rules = { today: Day; isSkill: (skill: string) => boolean }

/** Reads a visit; what is wrong with it, field by field, otherwise. */
export function readVisit(
  typed: VisitTyped,
  rules: Rules,
): { visit: Visit } | { problems: VisitProblems } {
  const outcome = visitOutcomes.find((each) => each === typed.outcome)
  const where = visitPlaces.find((each) => each === typed.where)
  const next = nextTimes.find((each) => each === typed.next)
  const isShown = outcome !== undefined && !nothingShown.includes(outcome)
  const problems: VisitProblems = {
    ...(typed.who.length === 0 && { who: 'who-missing' as const }),
    ...(isShown && !rules.isSkill(typed.skill) && { skill: 'skill-missing' as const }),
    ...problemsOfChoices({ outcome, where, next }),
    ...problemsOfDay(next, typed.day, rules.today),
  }
  if (!outcome || !where || !next || Object.keys(problems).length > 0) return { problems }
  const nextOn = dayOf(next, typed.day, rules.today)
  const skill = isShown ? typed.skill : null
  return { visit: { who: typed.who, outcome, where, skill, nextOn } }
}

type Choices = {
  outcome: VisitOutcome | undefined
  where: VisitPlace | undefined
  next: NextTime | undefined
}

function problemsOfChoices({ outcome, where, next }: Choices): VisitProblems {
  return {
    ...(!outcome && { outcome: 'outcome-missing' }),
    ...(!where && { where: 'place-missing' }),
    ...(!next && { next: 'next-missing' }),
  }
}

const daySchema = v.pipe(v.string(), v.isoDate())
const farthest = 366

function problemsOfDay(next: NextTime | undefined, day: string, today: Day): VisitProblems {
  if (next !== 'day') return {}
  if (!v.is(daySchema, day) || Number.isNaN(Date.parse(day))) return { day: 'day-missing' }
  if (day <= today) return { day: 'day-past' }
  return day > addDays(today, farthest) ? { day: 'day-too-far' } : {}
}

function dayOf(next: NextTime, day: string, today: Day): Day | null {
  const days: Record<NextTime, Day | null> = {
    week: addDays(today, 7),
    month: addDays(today, 28),
    none: null,
    day,
  }
  return days[next]
}
