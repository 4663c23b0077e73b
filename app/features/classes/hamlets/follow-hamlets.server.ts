import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { inOnePiece, type EventRecord } from '#app/features/record/record.server.ts'
import { derivedEventId, type EventDraft } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { ClassRow, Db, TeamMemberRow, TeamRow } from '#db/database.ts'
import {
  listComingClasses,
  listMembersSince,
  listTeamsSince,
} from '#db/queries/unit-followers.server.ts'
import type { ClassPlanned } from '../facts.ts'

/** Hamlets that ended on a day, and what came out of them: teams and classes go to the first. */
type Succession = { from: readonly string[]; to: readonly string[]; on: string }
type Told = { actorId: string; happenedAt: string }

/**
 * Lets teams and the classes to come follow their hamlet. A team goes on under the same decision
 * and with the same members, as a team of the new hamlet; until that day it was one of the old.
 */
export function followWithTeams(
  deps: RoleDeps & { record: EventRecord },
  staff: Pick<Staff, 'learnerId'>,
  { from: unitIds, to, on }: Succession,
): Promise<Result<undefined, { code: 'not-your-unit' }>> {
  return inOnePiece(deps, async (within) => {
    const { db } = within
    const [unitId] = to
    if (unitId !== undefined) {
      const may = await mayOn(within, staff, { action: 'manage-teams', unitId })
      if (!may) return failure('not-your-unit')
    }
    const told = { actorId: staff.learnerId, happenedAt: deps.now().toISOString() }
    const teams = await listTeamsSince(db, { unitIds, day: on })
    const events: EventDraft[] = []
    for (const team of teams) {
      const members = await listMembersSince(db, { teamId: team.id, day: on })
      events.push(...ended(team, members, { on, told }))
      if (unitId !== undefined) events.push(...goesOn(team, members, { on, unitId, told }))
    }
    const classes = await listComingClasses(db, { unitIds, after: told.happenedAt })
    const ids = new Set(teams.map(({ id }) => id))
    if (unitId !== undefined) {
      events.push(
        ...classes.map((each) => movedTo(unitId, withNewTeam(each, ids, unitId), told)),
      )
    }
    await deps.record.append(within, events)
    return success(undefined)
  })
}

/** How many teams and classes to come a change of hamlets moves. */
export async function countTeamsFollowing(
  { db, now }: { db: Db; now: () => Date },
  { unitIds, day }: { unitIds: readonly string[]; day: string },
): Promise<{ teams: number; classes: number }> {
  const teams = await listTeamsSince(db, { unitIds, day })
  const classes = await listComingClasses(db, { unitIds, after: now().toISOString() })
  return { teams: teams.length, classes: classes.length }
}

const later = (one: string, other: string): string => (one > other ? one : other)

const newIdOf = (teamId: string, unitId: string) =>
  derivedEventId('team-of', teamId, unitId)

/** Once more where that was taken back and is done again. */
function ended(
  { id: subjectId, unitId, decisionNumber, decidedOn, validFrom }: TeamRow,
  members: readonly TeamMemberRow[],
  { on, told }: { on: string; told: Told },
): EventDraft[] {
  const paper = { unitId, decisionNumber, decidedOn }
  const team = { ...paper, from: validFrom, to: later(validFrom, on) }
  return [
    {
      id: derivedEventId('team-ended', subjectId, told.happenedAt),
      ...{ type: 'team-stated', subjectId, ...told, payload: team },
    },
    ...members.map(({ learnerId: member, post, validFrom: from }) => ({
      id: derivedEventId('team-member-ended', subjectId, member, told.happenedAt),
      ...{ type: 'team-member-stated', subjectId, ...told },
      payload: { member, post, from, to: later(from, on) },
    })),
  ]
}

function goesOn(
  team: TeamRow,
  members: readonly TeamMemberRow[],
  { on, unitId, told }: { on: string; unitId: string; told: Told },
): EventDraft[] {
  const { decisionNumber, decidedOn, validFrom, validTo: to } = team
  const subjectId = newIdOf(team.id, unitId)
  const from = later(validFrom, on)
  return [
    {
      id: derivedEventId('team-goes-on', subjectId),
      ...{ type: 'team-stated', subjectId, ...told },
      payload: { unitId, decisionNumber, decidedOn, from, to },
    },
    ...members.map(({ learnerId: member, post, validFrom: since, validTo: until }) => ({
      id: derivedEventId('team-member-goes-on', subjectId, member),
      ...{ type: 'team-member-stated', subjectId, ...told },
      payload: { member, post, from: later(since, on), to: until },
    })),
  ]
}

/** A team of the commune stays what it is. */
function withNewTeam(
  planned: ClassRow,
  moved: ReadonlySet<string>,
  unitId: string,
): ClassRow {
  const { teamId } = planned
  return teamId !== null && moved.has(teamId)
    ? { ...planned, teamId: newIdOf(teamId, unitId) }
    : planned
}

function movedTo(hamletId: string, planned: ClassRow, told: Told): EventDraft {
  const { id: subjectId, teamId, startsAt, minutes, skill, scenario, kit, place } = planned
  const payload: ClassPlanned = {
    ...{ hamletId, teamId, startsAt, minutes, skill, scenario, kit, place },
  }
  const id = derivedEventId('class-moved', subjectId, hamletId)
  return { id, type: 'class-planned', subjectId, ...told, payload }
}
