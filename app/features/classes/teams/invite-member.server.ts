import { inviteStaff } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { Post } from '../facts.ts'
import type { TeamDeps } from './team-deps.server.ts'
import type { MemberLink } from './team.ts'

type Invited = { teamId: string; unitId: string; name: string; post: Post }

/** A link that makes somebody a trainer of the unit and a member of its team. */
export async function inviteMember(
  deps: TeamDeps,
  staff: Staff,
  { teamId, unitId, name, post }: Invited,
): Promise<MemberLink> {
  const invited = await inviteStaff(deps, staff, {
    ...{ role: 'trainer', unitId },
    team: { teamId, post, invitee: name },
  })
  // Who manages teams of a unit names its trainers too (`may-grant.ts`).
  if (!invited.ok) throw new Error(`Nobody can be invited: ${invited.failure.code}`)
  return { name, post, ...invited.value }
}
