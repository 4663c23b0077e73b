import { sql } from 'kysely'
import type { Db } from '../database.ts'

export async function isWithdrawnDeed(db: Db, deedId: string): Promise<boolean> {
  const row = await db
    .selectFrom('deedWithdrawal')
    .select('deedId')
    .where('deedId', '=', deedId)
    .executeTakeFirst()
  return row !== undefined
}

/** What was taken back of what was told in a class, the latest first. */
export function listWithdrawalsIn(db: Db, classId: string) {
  return db
    .selectFrom('deedWithdrawal as withdrawal')
    .innerJoin('event as said', 'said.id', 'withdrawal.eventId')
    .innerJoin('event as deed', 'deed.id', 'withdrawal.deedId')
    .leftJoin('person as actor', 'actor.learnerId', 'said.actorId')
    .select([
      'withdrawal.eventId',
      'withdrawal.learnerId',
      'deed.type',
      sql<string>`deed.payload ->> '$.skill'`.as('skill'),
      sql<string | null>`said.payload ->> '$.reason'`.as('reason'),
      'said.happenedAt as at',
      'actor.displayName as actorName',
    ])
    .where('withdrawal.classId', '=', classId)
    .orderBy('said.happenedAt', 'desc')
    .orderBy('withdrawal.eventId')
    .execute()
}
