import type { Db, TeamRow } from '../database.ts'

/** The teams of some units that stand on a day. */
export function listTeamsServing(
  db: Db,
  { unitIds, day }: { unitIds: readonly string[]; day: string },
): Promise<TeamRow[]> {
  return db
    .selectFrom('team')
    .selectAll()
    .where('unitId', 'in', unitIds)
    .where('validFrom', '<=', day)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', day)]))
    .orderBy('decidedOn', 'desc')
    .orderBy('id')
    .execute()
}
