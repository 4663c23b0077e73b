import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { residentFor, type ResidentRefusal } from '../visits/resident-for.server.ts'
import { callable } from './describe-follow-ups.server.ts'
import { dueOf } from './due-of.server.ts'
import type { Asking } from './shown-follow-ups.ts'

/** Somebody a trainer is about to ask. */
export async function describeAsking(
  deps: RoleDeps,
  staff: Staff,
  personId: string,
): Promise<Result<Asking, ResidentRefusal>> {
  const found = await residentFor(deps, staff, personId)
  if (!found.ok) return found
  const { resident } = found.value
  const { id, learnerId, displayName, hamletId, household } = resident
  const { due } = await dueOf(deps, [learnerId])
  const mayCall = await callable(deps.db, [resident])
  const [own] = due
  return success({
    ...{ id, hamletId, household, name: displayName },
    phone: mayCall.has(id) ? resident.phone : null,
    due: own ? { skill: own.skill, on: own.on, misses: own.misses } : null,
  })
}
