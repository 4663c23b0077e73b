import type { Db, Instant, PinTryRow } from '../database.ts'

export function findPinTries(db: Db, phoneKey: string): Promise<PinTryRow | undefined> {
  return db
    .selectFrom('pinTry')
    .selectAll()
    .where('phoneKey', '=', phoneKey)
    .executeTakeFirst()
}

export async function upsertPinTries(db: Db, row: PinTryRow): Promise<void> {
  const { phoneKey, ...values } = row
  await db
    .insertInto('pinTry')
    .values({ phoneKey, ...values })
    .onConflict((conflict) => conflict.column('phoneKey').doUpdateSet(values))
    .execute()
}

export async function deletePinTries(db: Db, phoneKey: string): Promise<void> {
  await db.deleteFrom('pinTry').where('phoneKey', '=', phoneKey).execute()
}

export async function deletePinTriesBefore(db: Db, instant: Instant): Promise<void> {
  await db.deleteFrom('pinTry').where('lastAt', '<', instant).execute()
}
