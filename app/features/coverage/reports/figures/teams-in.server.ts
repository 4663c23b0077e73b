import type { Db } from '#db/database.ts'
import { listTeamMembers, listTeamsWithin } from '#db/queries/teams.server.ts'
import type { Span } from './figure-deps.server.ts'

type Days = { validFrom: string; validTo: string | null }

const isOn = ({ validFrom, validTo }: Days, day: string): boolean =>
  validFrom <= day && (validTo === null || validTo > day)

/** The teams of a unit and of all below it at the end of a span of days, and what changed in it. */
export async function teamsIn(db: Db, { unitId, from, to }: Span) {
  const all = await listTeamsWithin(db, unitId)
  const teams = all.filter((team) => isOn(team, to))
  const ids = teams.map(({ id }) => id)
  const listed = ids.length === 0 ? [] : await listTeamMembers(db, ids)
  const members = listed.filter((member) => isOn(member, to))
  const unitOf = new Map(teams.map((team) => [team.id, team.unitId]))
  return {
    teams: teams.length,
    members: countOf(members),
    founded: all.filter(({ validFrom }) => validFrom >= from && validFrom <= to).length,
    ended: all.filter(({ validTo }) => validTo !== null && validTo >= from && validTo <= to)
      .length,
    /** Somebody in two teams of one place is one. */
    membersAt: (id: string) =>
      countOf(members.filter(({ teamId }) => unitOf.get(teamId) === id)),
  }
}

const countOf = (members: readonly { learnerId: string }[]): number =>
  new Set(members.map(({ learnerId }) => learnerId)).size
