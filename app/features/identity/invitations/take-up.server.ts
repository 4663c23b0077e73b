import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import type { InvitationRow } from '#db/database.ts'
import { updateUsed } from '#db/queries/invitations.server.ts'
import { today, type RoleDeps } from '../roles/held-roles.server.ts'
import type { RoleGranted } from '../roles/role-events.ts'

/** Uses up an invitation and gives its role, as its maker's doing. Inside a transaction. */
export async function takeUp(
  deps: RoleDeps & { record: EventRecord },
  invitation: InvitationRow,
  learnerId: string,
): Promise<void> {
  const { db, now, record } = deps
  const { idHash, role, unitId, invitedBy } = invitation
  const at = now().toISOString()
  await updateUsed(db, idHash, at)
  const payload: RoleGranted = { role, unitId, from: today(now) }
  await record.append(deps, [
    {
      ...{ id: uuid(), type: 'role-granted', subjectId: learnerId, happenedAt: at },
      ...{ actorId: invitedBy ?? undefined, payload },
    },
  ])
}
