import { daysBetween, type Day } from '../visits/days.ts'

/** Asked too early nothing has come up yet; asked too late it is forgotten. */
export const askedFrom = 20
export const askedTo = 45

export const occasionKinds = ['class', 'practised', 'passed'] as const

/** A day on which somebody learned to do something. */
export type Occasion = {
  learnerId: string
  on: Day
  skill: string
  kind: (typeof occasionKinds)[number]
  classId: string | null
}

export type Told = { learnerId: string; on: Day }

/** Somebody to be asked whether they have done it for real since. */
export type DueFollowUp = Occasion & {
  /** How often nobody answered since. */
  misses: number
}

type Facts = {
  occasions: readonly Occasion[]
  answers: readonly Told[]
  misses: readonly Told[]
}

/**
 * Who is to be asked, once each: about what they could do best, and of that the latest. An answer
 * on the day itself or later settles all that was learned until then; a call that nobody took
 * settles nothing.
 */
export function dueFollowUps(
  { occasions, answers, misses }: Facts,
  today: Day,
): DueFollowUp[] {
  const isAsked = ({ learnerId, on }: Told) =>
    answers.some((answer) => answer.learnerId === learnerId && answer.on >= on)
  const due = new Map<string, Occasion>()
  for (const one of occasions) {
    if (!isTime(one.on, today) || isAsked(one)) continue
    const known = due.get(one.learnerId)
    if (!known || compareOccasions(one, known) > 0) due.set(one.learnerId, one)
  }
  return [...due.values()].map((one) => ({
    ...one,
    misses: misses.filter((miss) => miss.learnerId === one.learnerId && miss.on >= one.on)
      .length,
  }))
}

function isTime(on: Day, today: Day): boolean {
  const passed = daysBetween(on, today)
  return passed >= askedFrom && passed <= askedTo
}

/** A total order, so that whoever comes first does not matter. */
function compareOccasions(one: Occasion, other: Occasion): number {
  return (
    occasionKinds.indexOf(one.kind) - occasionKinds.indexOf(other.kind) ||
    compareText(one.on, other.on) ||
    compareText(other.skill, one.skill) ||
    compareText(one.classId ?? '', other.classId ?? '')
  )
}

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
