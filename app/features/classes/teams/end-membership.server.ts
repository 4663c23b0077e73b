import { revokeRole } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listGrantsAt } from '#db/queries/role-grants.server.ts'
import { listTeamMembers } from '#db/queries/teams.server.ts'
import {
  stateOfTeam,
  teamToManage,
  type TeamDeps,
  type TeamRefusal,
} from './team-deps.server.ts'
import { isOn } from './team.ts'

type Ending = { teamId: string; learnerId: string; takesRole: boolean }

/** Somebody leaves a team today; with it, if wanted, goes the role of trainer on its unit. */
export async function endMembership(
  deps: TeamDeps,
  staff: Staff,
  { teamId, learnerId, takesRole }: Ending,
): Promise<Result<undefined, TeamRefusal | { code: 'not-a-member' }>> {
  const team = await teamToManage(deps, staff, teamId)
  if (!team.ok) return team
  const today = todayOf(deps.now)
  return inOnePiece(deps, async (within) => {
    const members = await listTeamMembers(within.db, [teamId])
    const member = members.find((each) => each.learnerId === learnerId)
    if (!member || !isOn(member, today)) return failure('not-a-member')
    const { post, validFrom: from } = member
    const payload = { member: learnerId, post, from, to: today }
    await stateOfTeam(within, staff, {
      ...{ teamId, facts: [{ type: 'team-member-stated', payload }] },
    })
    if (takesRole) await takeRole(within, staff, { unitId: team.value.unitId, learnerId })
    return success(undefined)
  })
}

/** Nobody takes a role from themselves: that one is left (`revoke-role.server.ts`). */
export async function takeRole(
  deps: TeamDeps,
  staff: Staff,
  { unitId, learnerId }: { unitId: string; learnerId: string },
): Promise<void> {
  const grants = await listGrantsAt(deps.db, [unitId], todayOf(deps.now))
  const own = grants.filter(
    (grant) => grant.role === 'trainer' && grant.learnerId === learnerId,
  )
  for (const { id } of own) await revokeRole(deps, staff, id)
}
