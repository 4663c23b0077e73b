import { sql } from 'kysely'
import type { ClassDeedRow, Db, DeedWithdrawalRow } from '../database.ts'
import { among } from './among.ts'
import { forEachRow } from './for-each-row.server.ts'

export const insertClassDeeds = forEachRow((db, row: ClassDeedRow) =>
  db
    .insertInto('classDeed')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

export const insertDeedWithdrawals = forEachRow((db, row: DeedWithdrawalRow) =>
  db
    .insertInto('deedWithdrawal')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

/** Of some deeds those that were taken back, each by a word on the same learner. */
export async function deleteWithdrawnDeeds(db: Db, ids: readonly string[]): Promise<void> {
  await sql`
    delete from "classDeed" where "eventId" in ${among(ids)} and exists (
      select 1 from "deedWithdrawal" as withdrawal
      where withdrawal."deedId" = "classDeed"."eventId"
        and withdrawal."learnerId" = "classDeed"."learnerId")
  `.execute(db)
}

export function listDeedsOf(
  db: Db,
  learnerIds: readonly string[],
): Promise<ClassDeedRow[]> {
  return db
    .selectFrom('classDeed')
    .selectAll()
    .where('learnerId', 'in', learnerIds)
    .execute()
}
