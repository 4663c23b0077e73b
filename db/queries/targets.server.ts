import type { Db, TargetRow } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'

export const insertTargets = forEachRow((db, row: TargetRow) =>
  db
    .insertInto('target')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

type Asked = { unitIds: readonly string[]; year: number; before: string }

/** What was stated before an instant of units for a year, the latest last, with the name of who did. */
export function listTargets(
  db: Db,
  { unitIds, year, before }: Asked,
): Promise<(TargetRow & { name: string | null })[]> {
  return db
    .selectFrom('target')
    .leftJoin('person', 'person.learnerId', 'target.statedBy')
    .selectAll('target')
    .select('person.displayName as name')
    .where('target.unitId', 'in', unitIds)
    .where('target.year', '=', year)
    .where('target.statedAt', '<', before)
    .orderBy('target.statedAt')
    .orderBy('target.eventId')
    .execute()
}

export function findTarget(db: Db, eventId: string): Promise<TargetRow | undefined> {
  return db
    .selectFrom('target')
    .selectAll()
    .where('eventId', '=', eventId)
    .executeTakeFirst()
}
