import type { Db } from '#db/database.ts'
import type { ByUnit, IndicatorQuestion } from './indicator-question.ts'
import { sumUp } from './sum-up.ts'
import { teamDeeds, type TeamDeeds } from './team-deeds.server.ts'

type Active = { able: number; outOf: number }

type CountedTeam = Omit<TeamDeeds, 'classes'> & { classes: number }

/**
 * `team_active` (DOMAIN 3.2 F): teams with at least one class or visit in the period, out of the
 * teams that stand on its last day.
 */
export async function teamActive(
  { db }: { db: Db },
  asked: IndicatorQuestion,
): Promise<Active & { teams: CountedTeam[] } & ByUnit<Active>> {
  const deeds = await teamDeeds(db, asked)
  const teams = deeds.teams.map((team) => ({ ...team, classes: team.classes.length }))
  const { total, byUnit, note } = sumUp<Active>(() => ({ able: 0, outOf: 0 }))
  for (const { unitId, classes, visits } of teams) {
    note(unitId, (own) => {
      own.able += classes + visits > 0 ? 1 : 0
      own.outOf += 1
    })
  }
  return { ...total, teams, byUnit }
}
