import { withdrawInvitation } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listInvitationsInto } from '#db/queries/invitations.server.ts'
import { listTeamMembers } from '#db/queries/teams.server.ts'
import { takeRole } from './end-membership.server.ts'
import {
  stateOfTeam,
  teamToManage,
  type TeamDeps,
  type TeamRefusal,
} from './team-deps.server.ts'
import { isOn } from './team.ts'

/** A team is no more from today on: nobody belongs to it, and its links lead nowhere. */
export async function endTeam(
  deps: TeamDeps,
  staff: Staff,
  { teamId, takesRoles }: { teamId: string; takesRoles: boolean },
): Promise<Result<undefined, TeamRefusal>> {
  const found = await teamToManage(deps, staff, teamId)
  if (!found.ok) return found
  const today = todayOf(deps.now)
  const { unitId, decisionNumber, decidedOn, validFrom } = found.value
  return inOnePiece(deps, async (within) => {
    const all = await listTeamMembers(within.db, [teamId])
    const members = all.filter((each) => isOn(each, today))
    const from = validFrom
    const ended = { unitId, decisionNumber, decidedOn, from, to: today }
    await stateOfTeam(within, staff, {
      teamId,
      facts: [
        { type: 'team-stated', payload: ended },
        ...members.map(({ learnerId: member, post, validFrom: since }) => ({
          type: 'team-member-stated' as const,
          payload: { member, post, from: since, to: today },
        })),
      ],
    })
    for (const { learnerId } of takesRoles ? members : []) {
      await takeRole(within, staff, { unitId, learnerId })
    }
    for (const { idHash } of await listInvitationsInto(within.db, [teamId])) {
      await withdrawInvitation(within, staff, idHash)
    }
    return success(undefined)
  })
}
