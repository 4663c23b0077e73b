import type { Rung } from '#app/features/learning/learning.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { Occasion } from './due-follow-ups.ts'

type Done = {
  mastery: readonly { skill: string; rung: Rung; firstAt: string }[]
  presences: readonly { classId: string; skill: string; startsAt: string }[]
}

/** The days on which somebody learned something worth asking after, up to now. */
export function occasionsOf(
  learnerId: string,
  { mastery, presences }: Done,
  now: string,
): Occasion[] {
  const inClass = presences
    .filter(({ startsAt }) => startsAt <= now)
    .map(({ classId, skill, startsAt }) => ({
      ...{ learnerId, classId, skill, kind: 'class' as const },
      on: dayInVietnam(startsAt),
    }))
  const done = mastery.flatMap(({ skill, rung, firstAt }) =>
    rung === 'practised' || rung === 'passed'
      ? [{ learnerId, skill, kind: rung, on: dayInVietnam(firstAt), classId: null }]
      : [],
  )
  return [...inClass, ...done]
}
