import type { Staff } from '#app/features/identity/identity.ts'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listInvitationsInto, updatePost } from '#db/queries/invitations.server.ts'
import { listTeamMembers } from '#db/queries/teams.server.ts'
import type { Post } from '../facts.ts'
import {
  stateOfTeam,
  teamToManage,
  type TeamDeps,
  type TeamRefusal,
} from './team-deps.server.ts'
import { isOn } from './team.ts'

/** A member by their pseudonym, or somebody invited by the invitation. */
type Wanted = { teamId: string; who: string }

/** A team has one head: whoever was it, or was to be it, is a member from then on. */
export async function makeHead(
  deps: TeamDeps,
  staff: Staff,
  { teamId, who }: Wanted,
): Promise<Result<undefined, TeamRefusal | { code: 'not-a-member' }>> {
  const team = await teamToManage(deps, staff, teamId)
  if (!team.ok) return team
  return inOnePiece(deps, async (within) => {
    const { db } = within
    const members = (await listTeamMembers(db, [teamId])).filter((each) =>
      isOn(each, todayOf(deps.now)),
    )
    const invited = await listInvitationsInto(db, [teamId])
    const ids = [...members.map((each) => each.learnerId), ...invited.map(idOf)]
    if (!ids.includes(who)) return failure('not-a-member')

    const postOf = (id: string): Post => (id === who ? 'head' : 'member')
    const facts = members.flatMap(({ learnerId: member, post, validFrom: from }) => {
      if (post === postOf(member)) return []
      const payload = { member, post: postOf(member), from, to: null }
      return [{ type: 'team-member-stated' as const, payload }]
    })
    await stateOfTeam(within, staff, { teamId, facts })
    for (const each of invited) await updatePost(db, idOf(each), postOf(idOf(each)))
    return success(undefined)
  })
}

const idOf = ({ idHash }: { idHash: string }): string => idHash
