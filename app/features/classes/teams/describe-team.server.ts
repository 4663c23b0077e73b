import { mayOn } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { TeamRow } from '#db/database.ts'
import { listInvitationsInto } from '#db/queries/invitations.server.ts'
import { listGrantsAt } from '#db/queries/role-grants.server.ts'
import { findTeam, listTeamMembers } from '#db/queries/teams.server.ts'
import { placeInWords } from './place-in-words.server.ts'
import type { PendingMember, ShownMember, ShownTeam } from './shown-team.ts'
import type { TeamDeps } from './team-deps.server.ts'
import { hasEnded, isOn } from './team.ts'

type Deps = Pick<TeamDeps, 'db' | 'now' | 'unitsOn'>

/** A team, for who manages it and for the trainers of its unit. */
export async function describeTeam(
  deps: Deps,
  staff: Staff,
  teamId: string,
): Promise<Result<ShownTeam, { code: 'team-not-found' | 'not-your-unit' }>> {
  const team = await findTeam(deps.db, teamId)
  if (!team) return failure('team-not-found')
  const { unitId } = team
  const mayManage = await mayOn(deps, staff, { action: 'manage-teams', unitId })
  const may = mayManage || (await mayOn(deps, staff, { action: 'teach', unitId }))
  if (!may) return failure('not-your-unit')

  const day = todayOf(deps.now)
  const members = (await listTeamMembers(deps.db, [teamId])).map(
    ({ displayName, learnerId, post, validFrom, validTo }): ShownMember => ({
      ...{ learnerId, name: displayName ?? undefined, post },
      ...{ since: validFrom, until: validTo, isActive: isOn({ validFrom, validTo }, day) },
    }),
  )
  const { decisionNumber, decidedOn, validFrom: from, validTo: until } = team
  return success({
    ...{ id: teamId, unitId, ...(await placeInWords(deps, team)) },
    teamsOf: mayManage ? unitId : undefined,
    ...{ decisionNumber, decidedOn, from, until, isEnded: hasEnded(team, day), mayManage },
    members: members.filter(({ isActive }) => isActive),
    past: members.filter(({ isActive }) => !isActive),
    pending: mayManage ? await pendingOf(deps, teamId) : [],
    trainers: mayManage ? await trainersBeside(deps, team, members) : [],
  })
}

async function pendingOf({ db, now }: Deps, teamId: string): Promise<PendingMember[]> {
  const at = now().toISOString()
  const invitations = await listInvitationsInto(db, [teamId])
  return invitations.map(({ idHash, invitee, post, expiresAt }) => ({
    ...{ id: idHash, name: invitee ?? '', post: post ?? 'member', expiresAt },
    isExpired: expiresAt <= at,
  }))
}

async function trainersBeside(
  deps: Deps,
  { unitId }: TeamRow,
  members: readonly ShownMember[],
) {
  const inTeam = new Set(
    members.filter(({ isActive }) => isActive).map(({ learnerId }) => learnerId),
  )
  const grants = await listGrantsAt(deps.db, [unitId], todayOf(deps.now))
  const beside = grants.filter(
    ({ role, learnerId }) => role === 'trainer' && !inTeam.has(learnerId),
  )
  const names = new Map(beside.map((each) => [each.learnerId, each.displayName]))
  return [...names].map(([learnerId, name]) => ({ learnerId, name }))
}
