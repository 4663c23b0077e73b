import type { Db, TeamRow } from '../database.ts'

export function findTeam(db: Db, id: string): Promise<TeamRow | undefined> {
  return db.selectFrom('team').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The teams of a unit and of all that ever stood below it, the oldest decision first. */
export function listTeamsWithin(db: Db, unitId: string): Promise<TeamRow[]> {
  return db
    .selectFrom('team')
    .selectAll('team')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('unitAncestor')
          .select('unitAncestor.distance')
          .whereRef('unitAncestor.unitId', '=', 'team.unitId')
          .where('unitAncestor.ancestorId', '=', unitId),
      ),
    )
    .orderBy('team.decidedOn')
    .orderBy('team.id')
    .execute()
}

/** Who belongs or belonged to teams, heads first; without a name who had themselves erased. */
export function listTeamMembers(db: Db, teamIds: readonly string[]) {
  return db
    .selectFrom('teamMember')
    .leftJoin('person', 'person.learnerId', 'teamMember.learnerId')
    .select([
      'teamMember.teamId',
      'teamMember.learnerId',
      'teamMember.post',
      'teamMember.validFrom',
      'teamMember.validTo',
      'person.displayName',
    ])
    .where('teamMember.teamId', 'in', teamIds)
    .orderBy('teamMember.post')
    .orderBy('person.displayName')
    .orderBy('teamMember.learnerId')
    .execute()
}
