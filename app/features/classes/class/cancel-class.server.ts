import { v7 as uuid } from 'uuid'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { ClassDeps } from './class-deps.server.ts'
import { classFor, type ClassRefusal } from './class-for.server.ts'
import { phaseOf } from './class-phase.ts'
import { planClass } from './plan-class.server.ts'

type Refusal = ClassRefusal | { code: 'already-opened' }

/** Calls a class off that was not opened. It takes place again once it is planned again. */
export async function cancelClass(
  deps: ClassDeps,
  staff: Pick<Staff, 'learnerId'>,
  classId: string,
): Promise<Result<undefined, Refusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const phase = phaseOf(found.value, deps.now())
  if (phase === 'cancelled') return success(undefined)
  if (phase !== 'planned') return failure('already-opened')
  const cancelled = { id: uuid(), type: 'class-cancelled', subjectId: classId }
  const happenedAt = deps.now().toISOString()
  await deps.record.append(deps, [
    { ...cancelled, actorId: staff.learnerId, happenedAt, payload: {} },
  ])
  return success(undefined)
}

/** Takes that back: the class is planned as it was. */
export async function restoreClass(
  deps: ClassDeps,
  staff: Pick<Staff, 'learnerId'>,
  classId: string,
): Promise<Result<undefined, Refusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  if (found.value.cancelledAt === null) return success(undefined)
  const { hamletId, teamId, startsAt, minutes, skill, scenario, kit, place } = found.value
  const plan = { hamletId, teamId, startsAt, minutes, skill, scenario, kit, place }
  const planned = await planClass(deps, staff, { id: classId, ...plan })
  if (planned.ok) return success(undefined)
  return failure(
    planned.failure.code === 'not-your-unit' ? 'not-your-unit' : 'already-opened',
  )
}
