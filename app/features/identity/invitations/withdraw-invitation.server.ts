import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Db } from '#db/database.ts'
import { findInvitation, updateWithdrawn } from '#db/queries/invitations.server.ts'
import { heldRoles, type RoleDeps } from '../roles/held-roles.server.ts'
import { mayGrant } from '../roles/may-grant.ts'
import type { Staff } from '../visitor.ts'
import { invitationFlaw, type InvitationFailure } from './invitation.ts'

type Refusal = InvitationFailure | { code: 'not-your-unit' }

/**
 * Makes an invitation of no use: for whoever could have made it. One that has run out can be
 * withdrawn too, so that whom it was meant for is forgotten.
 */
export async function withdrawInvitation(
  deps: RoleDeps & { record: EventRecord },
  staff: Staff,
  idHash: string,
): Promise<Result<undefined, Refusal>> {
  const { db, now, unitsOn, record } = deps
  const invitation = await findInvitation(db, idHash)
  const flaw = invitationFlaw(invitation, now())
  if (!invitation) return failure('invitation-unknown')
  if (flaw && flaw !== 'invitation-expired') return failure(flaw)
  const { role, unitId } = invitation
  const way = await unitsOn(db, todayOf(now)).wayTo(unitId)
  if (!mayGrant(await heldRoles(deps, staff.learnerId), role, way)) {
    return failure('not-your-unit')
  }

  const at = now().toISOString()
  const write = async (trx: Db) => {
    await updateWithdrawn(trx, idHash, at)
    const withdrawn = {
      ...{ id: uuid(), type: 'invitation-withdrawn', subjectId: unitId, happenedAt: at },
      ...{ actorId: staff.learnerId, payload: { role } },
    }
    await record.append({ ...deps, db: trx }, [withdrawn])
  }
  await (db.isTransaction ? write(db) : db.transaction().execute(write))
  return success(undefined)
}
