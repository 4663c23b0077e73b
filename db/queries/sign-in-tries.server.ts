import type { Db, Instant, SignInTryRow } from '../database.ts'

export function findSignInTries(
  db: Db,
  nameKey: string,
): Promise<SignInTryRow | undefined> {
  return db
    .selectFrom('signInTry')
    .selectAll()
    .where('nameKey', '=', nameKey)
    .executeTakeFirst()
}

export async function upsertSignInTries(db: Db, row: SignInTryRow): Promise<void> {
  const { nameKey, ...values } = row
  await db
    .insertInto('signInTry')
    .values({ nameKey, ...values })
    .onConflict((conflict) => conflict.column('nameKey').doUpdateSet(values))
    .execute()
}

export async function deleteSignInTries(db: Db, nameKey: string): Promise<void> {
  await db.deleteFrom('signInTry').where('nameKey', '=', nameKey).execute()
}

export async function deleteSignInTriesBefore(db: Db, instant: Instant): Promise<void> {
  await db.deleteFrom('signInTry').where('lastAt', '<', instant).execute()
}
