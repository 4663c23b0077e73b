import { sql } from 'kysely'
import { columns } from '../columns.ts'
import type { AttemptRow, Db } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'

/** At least the attempts with one of the ids and one of the learners. */
export function listAttempts(
  db: Db,
  { learnerIds, ids }: { learnerIds: readonly string[]; ids: readonly string[] },
): Promise<AttemptRow[]> {
  return db
    .selectFrom('attempt')
    .selectAll()
    .where('learnerId', 'in', learnerIds)
    .where('id', 'in', ids)
    .execute()
}

export function listAttemptsOfLearners(
  db: Db,
  learnerIds: readonly string[],
): Promise<AttemptRow[]> {
  return db.selectFrom('attempt').selectAll().where('learnerId', 'in', learnerIds).execute()
}

const newValues = Object.fromEntries(
  Object.keys(columns.attempt).map((name) => [
    name,
    sql<never>`${sql.ref(`excluded.${name}`)}`,
  ]),
)

export const upsertAttempts = forEachRow((db, row: AttemptRow) =>
  db
    .insertInto('attempt')
    .values(row)
    .onConflict((conflict) => conflict.columns(['learnerId', 'id']).doUpdateSet(newValues)),
)
