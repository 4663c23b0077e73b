import { mayOn } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { TeamRow } from '#db/database.ts'
import { listInvitationsInto } from '#db/queries/invitations.server.ts'
import { listTeamMembers, listTeamsWithin } from '#db/queries/teams.server.ts'
import type { PlaceOfTeams, ShownTeams, TeamInList } from './shown-team.ts'
import type { TeamDeps } from './team-deps.server.ts'
import { hasEnded, isOn } from './team.ts'

/** The teams of a commune by its hamlets, those without one first; of a province, its communes. */
export async function listTeams(
  deps: Pick<TeamDeps, 'db' | 'now' | 'unitsOn'>,
  staff: Staff,
  unitId: string,
): Promise<Result<ShownTeams, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const { db } = deps
  const units = deps.unitsOn(db, todayOf(deps.now))
  const unit = (await units.wayTo(unitId)).at(-1)
  if (!unit) return failure('unit-not-found')
  const may = await mayOn(deps, staff, { action: 'manage-teams', unitId })
  if (!may) return failure('not-your-unit')

  const below = await units.childrenOf(unitId)
  const head = { unit, below: [], places: [], past: [] }
  if (unit.level === 'nation' || unit.level === 'province')
    return success({ ...head, below })

  const here = new Set([unitId, ...below.map(({ id }) => id)])
  const teams = await inList(deps, await listTeamsWithin(db, unitId), here)
  const places = [unit, ...below].map(({ id, level, name }): PlaceOfTeams => ({
    ...{ unitId: id, level, name },
    teams: teams.filter((team) => team.unitId === id && !team.isEnded),
  }))
  const past = teams.filter((team) => team.isEnded || !here.has(team.unitId))
  return success({ ...head, places: withoutOneFirst(places), past })
}

async function inList(
  deps: Pick<TeamDeps, 'db' | 'now'>,
  teams: readonly TeamRow[],
  here: ReadonlySet<string>,
): Promise<TeamInList[]> {
  if (teams.length === 0) return []
  const day = todayOf(deps.now)
  const ids = teams.map(({ id }) => id)
  const members = await listTeamMembers(deps.db, ids)
  const pending = await listInvitationsInto(deps.db, ids)
  return teams.map((team) => ({
    ...{ id: team.id, unitId: team.unitId, since: team.validFrom, until: team.validTo },
    ...{ decisionNumber: team.decisionNumber, decidedOn: team.decidedOn },
    ...{ isEnded: hasEnded(team, day), isOpenable: here.has(team.unitId) },
    members: members.filter((each) => each.teamId === team.id && isOn(each, day)).length,
    pending: pending.filter(({ teamId }) => teamId === team.id).length,
  }))
}

/** A hamlet needs one; a commune may have one besides. */
function withoutOneFirst(places: readonly PlaceOfTeams[]): PlaceOfTeams[] {
  const rank = ({ level, teams }: PlaceOfTeams) => {
    if (level === 'commune') return 2
    return teams.length > 0 ? 1 : 0
  }
  return [...places].sort((a, b) => rank(a) - rank(b))
}
