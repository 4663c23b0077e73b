import { v7 as uuid } from 'uuid'
import type * as v from 'valibot'
import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventDraft } from '#app/features/record/record.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { TeamRow } from '#db/database.ts'
import { findTeam } from '#db/queries/teams.server.ts'
import type { memberStatedSchema, teamStatedSchema } from '../facts.ts'
import { hasEnded } from './team.ts'

export type TeamDeps = RoleDeps & { record: EventRecord }

export type TeamRefusal = { code: 'team-not-found' | 'not-your-unit' | 'team-ended' }

/** A team that has not ended, for somebody who manages it. */
export async function teamToManage(
  deps: RoleDeps,
  staff: Staff,
  teamId: string,
): Promise<Result<TeamRow, TeamRefusal>> {
  const team = await findTeam(deps.db, teamId)
  if (!team) return failure('team-not-found')
  const { unitId } = team
  const may = await mayOn(deps, staff, { action: 'manage-teams', unitId })
  if (!may) return failure('not-your-unit')
  return hasEnded(team, todayOf(deps.now)) ? failure('team-ended') : success(team)
}

type Stated =
  | { type: 'team-stated'; payload: v.InferOutput<typeof teamStatedSchema> }
  | { type: 'team-member-stated'; payload: v.InferOutput<typeof memberStatedSchema> }

/** Stores what somebody states of a team. Within a transaction it is part of that. */
export async function stateOfTeam(
  deps: TeamDeps,
  staff: Staff,
  { teamId, facts }: { teamId: string; facts: readonly Stated[] },
): Promise<void> {
  const written = { happenedAt: deps.now().toISOString(), actorId: staff.learnerId }
  const events = facts.map((fact): EventDraft => ({
    ...{ id: uuid(), subjectId: teamId },
    ...{ ...written, ...fact },
  }))
  await deps.record.append(deps, events)
}
