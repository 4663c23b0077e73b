import { sql } from 'kysely'
import type { Db } from '../database.ts'

/** The last day on which a unit was what it was; undefined where it goes on, or never was. */
export async function findLastDay(db: Db, unitId: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('unit')
    .select(sql<string | null>`date("validTo", '-1 day')`.as('lastDay'))
    .where('id', '=', unitId)
    .executeTakeFirst()
  return found?.lastDay ?? undefined
}
