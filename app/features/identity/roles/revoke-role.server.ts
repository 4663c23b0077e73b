import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { findGrant } from '#db/queries/role-grants.server.ts'
import type { Staff } from '../visitor.ts'
import { heldRoles, type RoleDeps } from './held-roles.server.ts'
import { mayGrant } from './may-grant.ts'
import type { RoleRevoked } from './role-events.ts'

type Refusal = { code: 'grant-not-found' | 'not-your-unit' | 'not-your-own' }

/**
 * Takes a role back, from today on. Who may give it may take it, except from themselves: a unit
 * would be left with nobody who can open its pages.
 */
export async function revokeRole(
  deps: RoleDeps & { record: EventRecord },
  staff: Staff,
  grantId: string,
): Promise<Result<undefined, Refusal>> {
  const { db, now, unitsOn, record } = deps
  const on = todayOf(now)
  const grant = await findGrant(db, grantId, on)
  if (!grant) return failure('grant-not-found')
  const way = await unitsOn(db, on).wayTo(grant.unitId)
  const held = await heldRoles(deps, staff.learnerId)
  if (!mayGrant(held, grant.role, way)) return failure('not-your-unit')
  if (grant.learnerId === staff.learnerId) return failure('not-your-own')

  const payload: RoleRevoked = { grant: grantId, on }
  await record.append(deps, [
    {
      id: uuid(),
      type: 'role-revoked',
      subjectId: grant.learnerId,
      actorId: staff.learnerId,
      happenedAt: now().toISOString(),
      payload,
    },
  ])
  return success(undefined)
}
