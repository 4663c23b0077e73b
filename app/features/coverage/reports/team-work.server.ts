import { unitsOn } from '#app/features/territory/territory.server.ts'
import { fullNameOf } from '#app/features/territory/territory.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'
import { listClosingDays } from '#db/queries/report-people.server.ts'
import type { Db } from '#db/database.ts'
import { teamDeeds } from '../indicators/team-deeds.server.ts'
import type { TeamWork } from './shown-reports.ts'

type Asked = { unitId: string; dataFrom: string; dataTo: string }

/** A class is signed in time on its day or one of so many after it. */
const signedWithin = 3

/**
 * How complete and how timely the record of each team is. `withoutTeam` are classes that are of
 * none.
 */
export async function teamWork(
  db: Db,
  { unitId, dataFrom: from, dataTo: to }: Asked,
): Promise<{ teams: TeamWork[]; withoutTeam: number }> {
  const { teams, classes } = await teamDeeds(db, { unitId, from, to })
  const days = await listClosingDays(
    db,
    classes.map(({ id }) => id),
  )
  const closed = new Map(days.map(({ id, day }) => [id, day]))
  const units = unitsOn(db, to)
  const named = [
    ...(await units.wayTo(unitId)).slice(-1),
    ...(await units.childrenOf(unitId)),
  ]
  const names = new Map(named.map((unit) => [unit.id, fullNameOf(unit)]))
  const ofTeams = new Set(teams.flatMap((team) => team.classes))
  return {
    teams: teams.map(({ id, decisionNumber, visits, ...team }) => {
      const signed = team.classes.filter((each) => closed.has(each.id))
      const signedInTime = signed.filter(
        (each) => (closed.get(each.id) ?? '') <= daysAfter(each.day, signedWithin),
      )
      return {
        ...{ id, decisionNumber, visits, name: names.get(team.unitId) ?? '' },
        ...{ held: team.classes.length, signed: signed.length },
        signedInTime: signedInTime.length,
      }
    }),
    withoutTeam: classes.length - ofTeams.size,
  }
}
