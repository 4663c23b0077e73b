import { unitsOn } from '#app/features/territory/territory.server.ts'
import type { Db } from '#db/database.ts'
import {
  listClassesHeldIn,
  listTeamsWithMembers,
  listVisitDaysIn,
  type HeldClass,
} from '#db/queries/coverage-classes.server.ts'
import { hamletsOf } from './hamlets-of.server.ts'
import type { IndicatorQuestion } from './indicator-question.ts'

export type TeamDeeds = {
  id: string
  unitId: string
  decisionNumber: string
  classes: HeldClass[]
  visits: number
}

/**
 * What each team that stands on the last day did in a period. A class is that of the team it was
 * planned for, or else of the teams of who opened it; a visit that of the teams of who called.
 */
export async function teamDeeds(
  db: Db,
  { unitId, from, to }: IndicatorQuestion,
): Promise<{ teams: TeamDeeds[]; classes: HeldClass[] }> {
  const { withOrigins: hamletIds } = await hamletsOf(db, { unitId, day: to })
  const classes = await listClassesHeldIn(db, { hamletIds, from, to })
  const visits = await listVisitDaysIn(db, { hamletIds, from, to })
  const unitIds = await unitsOn(db, to).idsWithin(unitId)
  const rows = await listTeamsWithMembers(db, { unitIds, day: to })
  const teams = [...membersByTeam(rows).values()].map(({ members, ...team }) => ({
    ...team,
    classes: classes.filter(({ teamId, openedBy }) =>
      teamId === null ? members.has(openedBy) : teamId === team.id,
    ),
    visits: visits
      .filter(({ actorId }) => members.has(actorId))
      .reduce((sum, day) => sum + day.visits, 0),
  }))
  return { teams, classes }
}

type Rows = Awaited<ReturnType<typeof listTeamsWithMembers>>
type Team = Omit<Rows[number], 'learnerId'> & { members: Set<string | null> }

function membersByTeam(rows: Rows): Map<string, Team> {
  const teams = new Map<string, Team>()
  for (const { learnerId, ...row } of rows) {
    const team = teams.get(row.id) ?? { ...row, members: new Set() }
    if (learnerId !== null) team.members.add(learnerId)
    teams.set(row.id, team)
  }
  return teams
}
