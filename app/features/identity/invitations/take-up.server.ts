import { v7 as uuid } from 'uuid'
import type { EventDraft } from '#app/features/record/record.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { InvitationRow } from '#db/database.ts'
import { updateUsed } from '#db/queries/invitations.server.ts'
import type { RoleDeps } from '../roles/held-roles.server.ts'
import type { RoleGranted } from '../roles/role-events.ts'

/**
 * Uses up an invitation and gives its role, as its maker's doing; with it, the place in a team.
 * Inside a transaction.
 */
export async function takeUp(
  deps: RoleDeps & { record: EventRecord },
  invitation: InvitationRow,
  learnerId: string,
): Promise<void> {
  const { db, now, record } = deps
  const { idHash, role, unitId, invitedBy, until, teamId, post } = invitation
  const at = now().toISOString()
  await updateUsed(db, idHash, at)
  const written = { happenedAt: at, actorId: invitedBy ?? undefined }
  const end = until === null ? {} : { until }
  const granted: RoleGranted = { role, unitId, from: todayOf(now), ...end }
  const events: EventDraft[] = [
    {
      ...{ id: uuid(), type: 'role-granted', subjectId: learnerId },
      ...{ ...written, payload: granted },
    },
  ]
  if (teamId !== null) {
    const member = {
      member: learnerId,
      post: post ?? 'member',
      from: todayOf(now),
      to: null,
    }
    events.push({
      ...{ id: uuid(), type: 'team-member-stated', subjectId: teamId },
      ...{ ...written, payload: member },
    })
  }
  await record.append(deps, events)
}
