import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listGrantsAt } from '#db/queries/role-grants.server.ts'
import {
  stateOfTeam,
  teamToManage,
  type TeamDeps,
  type TeamRefusal,
} from './team-deps.server.ts'

/** Somebody who is a trainer of the unit already joins its team: no link is needed. */
export async function addTrainer(
  deps: TeamDeps,
  staff: Staff,
  { teamId, learnerId }: { teamId: string; learnerId: string },
): Promise<Result<undefined, TeamRefusal | { code: 'not-a-trainer' }>> {
  const team = await teamToManage(deps, staff, teamId)
  if (!team.ok) return team
  const today = todayOf(deps.now)
  const grants = await listGrantsAt(deps.db, [team.value.unitId], today)
  const isTrainer = grants.some(
    (grant) => grant.role === 'trainer' && grant.learnerId === learnerId,
  )
  if (!isTrainer) return failure('not-a-trainer')
  const payload = { member: learnerId, post: 'member', from: today, to: null } as const
  await stateOfTeam(deps, staff, {
    ...{ teamId, facts: [{ type: 'team-member-stated', payload }] },
  })
  return success(undefined)
}
