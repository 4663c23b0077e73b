import { unitsOn } from '#app/features/territory/territory.server.ts'
import { fullNameOf } from '#app/features/territory/territory.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'
import {
  listClassesHeldIn,
  listTeamsWithMembers,
  listVisitDaysIn,
} from '#db/queries/coverage-classes.server.ts'
import { listClosingDays } from '#db/queries/report-people.server.ts'
import type { Db } from '#db/database.ts'
import { hamletsOf } from '../indicators/hamlets-of.server.ts'
import type { TeamWork } from './shown-reports.ts'

type Asked = { unitId: string; dataFrom: string; dataTo: string }

/** A class is signed in time on its day or one of so many after it. */
const signedWithin = 3

/**
 * How complete and how timely the record of each team is. A class is that of the team it was planned
 * for, else of the teams of who opened it; a visit of the teams of who called. `withoutTeam` are
 * classes that are of none.
 */
export async function teamWork(
  db: Db,
  { unitId, dataFrom: from, dataTo: to }: Asked,
): Promise<{ teams: TeamWork[]; withoutTeam: number }> {
  const { withOrigins: hamletIds } = await hamletsOf(db, { unitId, day: to })
  const classes = await listClassesHeldIn(db, { hamletIds, from, to })
  const closed = new Map(
    (
      await listClosingDays(
        db,
        classes.map(({ id }) => id),
      )
    ).map(({ id, day }) => [id, day]),
  )
  const visits = await listVisitDaysIn(db, { hamletIds, from, to })
  const units = unitsOn(db, to)
  const unitIds = await units.idsWithin(unitId)
  const members = membersByTeam(await listTeamsWithMembers(db, { unitIds, day: to }))
  const isOf = (team: Team, { teamId, openedBy }: (typeof classes)[number]) =>
    teamId === null ? team.members.has(openedBy) : teamId === team.id
  const named = [
    ...(await units.wayTo(unitId)).slice(-1),
    ...(await units.childrenOf(unitId)),
  ]
  const names = new Map(named.map((unit) => [unit.id, fullNameOf(unit)]))
  const teams = members.map((team): TeamWork => {
    const held = classes.filter((each) => isOf(team, each))
    const signed = held.filter(({ id }) => closed.has(id))
    return {
      ...{ id: team.id, decisionNumber: team.decisionNumber },
      name: names.get(team.unitId) ?? '',
      ...{ held: held.length, signed: signed.length },
      signedInTime: signed.filter(
        ({ id, day }) => (closed.get(id) ?? '') <= daysAfter(day, signedWithin),
      ).length,
      visits: visits
        .filter(({ actorId }) => team.members.has(actorId))
        .reduce((sum, day) => sum + day.visits, 0),
    }
  })
  const withoutTeam = classes.filter((each) => !members.some((team) => isOf(team, each)))
  return { teams, withoutTeam: withoutTeam.length }
}

type Team = {
  id: string
  unitId: string
  decisionNumber: string
  members: Set<string | null>
}

function membersByTeam(rows: Awaited<ReturnType<typeof listTeamsWithMembers>>): Team[] {
  const teams = new Map<string, Team>()
  for (const { learnerId, ...row } of rows) {
    const team = teams.get(row.id) ?? { ...row, members: new Set() }
    if (learnerId !== null) team.members.add(learnerId)
    teams.set(row.id, team)
  }
  return [...teams.values()]
}
