import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { listAttempts } from '#db/queries/attempts.server.ts'
import type { ClassDeps } from '../class/class-deps.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { phaseOf } from '../class/class-phase.ts'
import { deedId } from './deed-id.server.ts'

export type WitnessRefusal =
  ClassRefusal | { code: 'class-not-open' | 'not-in-class' | 'not-passed' }

/** A trainer saw somebody pass: only what the server judged to be a pass can have been seen. */
export async function witnessCheck(
  deps: ClassDeps,
  staff: Pick<Staff, 'learnerId'>,
  { classId, person, attempt }: { classId: string; person: string; attempt: string },
): Promise<Result<undefined, WitnessRefusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  if (phaseOf(found.value, deps.now()) !== 'open') return failure('class-not-open')
  const { aliases } = await peopleOfClass(deps.db, found.value)
  const own = [...aliases].filter(([, each]) => each === person).map(([alias]) => alias)
  if (own.length === 0) return failure('not-in-class')
  const [row] = await listAttempts(deps.db, { learnerIds: own, ids: [attempt] })
  if (row?.outcome !== 'passed' || row.skill === null) return failure('not-passed')
  // Before the class began nobody of it was watching.
  const { openedAt } = found.value
  if (openedAt === null || (row.finishedAt ?? '') < openedAt) return failure('not-passed')

  await deps.record.append(deps, [
    {
      id: await deedId(deps.db, 'check-witnessed', [classId, row.learnerId, attempt]),
      type: 'check-witnessed',
      ...{ subjectId: row.learnerId, actorId: staff.learnerId },
      happenedAt: deps.now().toISOString(),
      payload: { attempt, skill: row.skill, class: classId },
    },
  ])
  return success(undefined)
}
