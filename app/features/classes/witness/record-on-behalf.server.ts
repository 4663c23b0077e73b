import * as v from 'valibot'
import type { Staff } from '#app/features/identity/identity.ts'
import { onBehalfSchema } from '#app/features/learning/learning.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { ClassDeps } from '../class/class-deps.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { phaseOf } from '../class/class-phase.ts'
import { deedId } from './deed-id.server.ts'
import type { OnBehalfProblem, OnBehalfTyped } from './on-behalf.ts'

export type OnBehalfRefusal =
  | ClassRefusal
  | { code: 'class-not-open' }
  | { code: 'not-filled-in'; problems: OnBehalfProblem[] }

type Asked = {
  classId: string
  typed: OnBehalfTyped
  isSkill: (skill: string) => boolean
}

/**
 * Writes down what somebody present could do who has no telephone to do it on. The same told twice
 * of an evening is told once, unless it was taken back.
 */
export async function recordOnBehalf(
  deps: ClassDeps,
  staff: Pick<Staff, 'learnerId'>,
  { classId, typed, isSkill }: Asked,
): Promise<Result<undefined, OnBehalfRefusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  if (phaseOf(found.value, deps.now()) !== 'open') return failure('class-not-open')
  const { present } = await peopleOfClass(deps.db, found.value)
  const { person, skill, outcome, reason } = typed
  const told = v.safeParse(onBehalfSchema, { skill, outcome, reason, class: classId })
  const problems = problemsIn({
    person: present.includes(person),
    skill: isSkill(skill),
    outcome: v.is(onBehalfSchema.entries.outcome, outcome),
    reason: v.is(onBehalfSchema.entries.reason, reason),
  })
  if (!told.success || problems.length > 0) {
    return { ok: false, failure: { code: 'not-filled-in', problems } }
  }

  await deps.record.append(deps, [
    {
      id: await deedId(deps.db, 'done-on-behalf', [classId, person, skill, outcome]),
      type: 'done-on-behalf',
      ...{ subjectId: person, actorId: staff.learnerId },
      happenedAt: deps.now().toISOString(),
      payload: told.output,
    },
  ])
  return success(undefined)
}

function problemsIn(isGood: Record<OnBehalfProblem, boolean>): OnBehalfProblem[] {
  const all = ['person', 'skill', 'outcome', 'reason'] as const
  return all.filter((field) => !isGood[field])
}
