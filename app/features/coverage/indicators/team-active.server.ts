import { unitsOn } from '#app/features/territory/territory.server.ts'
import type { Db } from '#db/database.ts'
import {
  listClassesHeldIn,
  listTeamsWithMembers,
  listVisitDaysIn,
} from '#db/queries/coverage-classes.server.ts'
import { hamletsOf } from './hamlets-of.server.ts'
import type { ByUnit, IndicatorQuestion } from './indicator-question.ts'
import { sumUp } from './sum-up.ts'

type Active = { able: number; outOf: number }

export type CountedTeam = {
  id: string
  unitId: string
  decisionNumber: string
  classes: number
  visits: number
}

/**
 * `team_active` (DOMAIN 3.2 F): teams with at least one class or visit in the period, out of the
 * teams that stand on its last day. A class is that of the team it was planned for, or else of the
 * teams of who opened it; a visit that of the teams of who called.
 */
export async function teamActive(
  { db }: { db: Db },
  { unitId, from, to }: IndicatorQuestion,
): Promise<Active & { teams: CountedTeam[] } & ByUnit<Active>> {
  const hamlets = await hamletsOf(db, { unitId, day: to })
  const period = { hamletIds: hamlets.withOrigins, from, to }
  const classes = await listClassesHeldIn(db, period)
  const visits = await listVisitDaysIn(db, period)
  const unitIds = await unitsOn(db, to).idsWithin(unitId)
  const teams = groupTeams(await listTeamsWithMembers(db, { unitIds, day: to })).map(
    ({ members, ...team }) => ({
      ...team,
      classes: classes.filter(({ teamId, openedBy }) =>
        teamId === null ? members.has(openedBy) : teamId === team.id,
      ).length,
      visits: visits
        .filter(({ actorId }) => members.has(actorId))
        .reduce((sum, day) => sum + day.visits, 0),
    }),
  )
  const { total, byUnit, note } = sumUp<Active>(() => ({ able: 0, outOf: 0 }))
  for (const { unitId: at, ...team } of teams) {
    note(at, (own) => {
      own.able += team.classes + team.visits > 0 ? 1 : 0
      own.outOf += 1
    })
  }
  return { ...total, teams, byUnit }
}

type Rows = Awaited<ReturnType<typeof listTeamsWithMembers>>

function groupTeams(rows: Rows) {
  const teams = new Map<
    string,
    Omit<Rows[number], 'learnerId'> & { members: Set<string | null> }
  >()
  for (const { learnerId, ...team } of rows) {
    const known = teams.get(team.id) ?? { ...team, members: new Set() }
    if (learnerId !== null) known.members.add(learnerId)
    teams.set(team.id, known)
  }
  return [...teams.values()]
}
