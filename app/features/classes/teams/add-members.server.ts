import type { Staff } from '#app/features/identity/identity.ts'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listInvitationsInto } from '#db/queries/invitations.server.ts'
import { listTeamMembers } from '#db/queries/teams.server.ts'
import { linesFlaw, type LinesFlaw } from './founding.ts'
import { inviteMember } from './invite-member.server.ts'
import { readMemberLines, type MemberLine } from './member-lines.ts'
import { teamToManage, type TeamDeps, type TeamRefusal } from './team-deps.server.ts'
import { isOn, type MemberLink } from './team.ts'

type Refusal =
  | TeamRefusal
  | { code: 'nothing-written' }
  | { code: 'bad-members'; flaw: LinesFlaw; members: MemberLine[] }

/** Makes a link for each of the people named, all or none. */
export async function addMembers(
  deps: TeamDeps,
  staff: Staff,
  { teamId, lines }: { teamId: string; lines: string },
): Promise<Result<MemberLink[], Refusal>> {
  const team = await teamToManage(deps, staff, teamId)
  if (!team.ok) return team
  const { unitId } = team.value
  return inOnePiece(deps, async (within) => {
    const members = readMemberLines(lines, await namesIn(within, teamId))
    if (members.length === 0) return failure('nothing-written')
    const flaw = linesFlaw(members)
    if (flaw) return { ok: false, failure: { code: 'bad-members', flaw, members } }
    const links: MemberLink[] = []
    for (const { name } of members) {
      links.push(
        await inviteMember(within, staff, { teamId, unitId, name, post: 'member' }),
      )
    }
    return success(links)
  })
}

/** Who is in the team, or asked to be. */
async function namesIn(deps: TeamDeps, teamId: string): Promise<string[]> {
  const members = await listTeamMembers(deps.db, [teamId])
  const pending = await listInvitationsInto(deps.db, [teamId])
  return [
    ...members.flatMap((each) =>
      isOn(each, todayOf(deps.now)) && each.displayName !== null ? [each.displayName] : [],
    ),
    ...pending.flatMap(({ invitee }) => (invitee === null ? [] : [invitee])),
  ]
}
