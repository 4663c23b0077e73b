import { withdrawInvitation } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { listInvitationsInto } from '#db/queries/invitations.server.ts'
import { inviteMember } from './invite-member.server.ts'
import { teamToManage, type TeamDeps, type TeamRefusal } from './team-deps.server.ts'
import type { MemberLink } from './team.ts'

/** A new link in place of one that was lost or has run out: the old one is of no use any more. */
export async function renewInvitation(
  deps: TeamDeps,
  staff: Staff,
  { teamId, invitationId }: { teamId: string; invitationId: string },
): Promise<Result<MemberLink, TeamRefusal | { code: 'invitation-gone' }>> {
  const team = await teamToManage(deps, staff, teamId)
  if (!team.ok) return team
  const { unitId } = team.value
  return inOnePiece(deps, async (within) => {
    const invited = await listInvitationsInto(within.db, [teamId])
    const old = invited.find(({ idHash }) => idHash === invitationId)
    if (!old) return failure('invitation-gone')
    const withdrawn = await withdrawInvitation(within, staff, invitationId)
    if (!withdrawn.ok) return failure('invitation-gone')
    const wanted = { teamId, unitId, name: old.invitee ?? '', post: old.post ?? 'member' }
    return success(await inviteMember(within, staff, wanted))
  })
}
