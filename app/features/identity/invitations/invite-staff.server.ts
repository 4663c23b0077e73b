import { randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { insertInvitation } from '#db/queries/invitations.server.ts'
import { heldRoles, today, type RoleDeps } from '../roles/held-roles.server.ts'
import { mayGrant } from '../roles/may-grant.ts'
import { isHeldAt, type Role } from '../roles/role.ts'
import { sha256 } from '../secrets.server.ts'
import type { Staff } from '../visitor.ts'
import { invitationEnd } from './invitation.ts'

/** Whoever sits at the server can do anything there: they invite the first operator. */
type Inviter = Pick<Staff, 'learnerId'> | 'console'

type Refusal = { code: 'unit-not-found' | 'role-not-for-this-unit' | 'not-your-unit' }

/** Makes a link by which somebody gets a role on a unit. It is told once and kept nowhere. */
export async function inviteStaff(
  deps: RoleDeps & { record: EventRecord },
  inviter: Inviter,
  { role, unitId }: { role: Role; unitId: string },
): Promise<Result<{ token: string; expiresAt: string }, Refusal>> {
  const { db, now, unitsOn, record } = deps
  const way = await unitsOn(db, today(now)).wayTo(unitId)
  if (way.length === 0) return failure('unit-not-found')
  if (!isHeldAt(role, way)) return failure('role-not-for-this-unit')
  const invitedBy = inviter === 'console' ? null : inviter.learnerId
  if (invitedBy !== null && !mayGrant(await heldRoles(deps, invitedBy), role, way)) {
    return failure('not-your-unit')
  }

  const token = randomBytes(24).toString('base64url')
  const createdAt = now().toISOString()
  const expiresAt = invitationEnd(now())
  await db.transaction().execute(async (trx) => {
    await insertInvitation(trx, {
      ...{ idHash: sha256(token), role, unitId, invitedBy, createdAt, expiresAt },
      ...{ usedAt: null, withdrawnAt: null },
    })
    const invited = {
      ...{ id: uuid(), type: 'staff-invited', subjectId: unitId, happenedAt: createdAt },
      actorId: invitedBy ?? undefined,
      payload: { role },
    }
    await record.append({ ...deps, db: trx }, [invited])
  })
  return success({ token, expiresAt })
}
