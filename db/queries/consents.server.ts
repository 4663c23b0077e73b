import type { ConsentRow, Db, Instant, NewConsent } from '../database.ts'

/** Notes consents, except for purposes already consented to. */
export async function insertConsents(db: Db, rows: readonly NewConsent[]): Promise<void> {
  if (rows.length === 0) return
  await db
    .insertInto('consent')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function withdrawConsentTo(
  db: Db,
  { personId, purpose, at }: { personId: string; purpose: string; at: Instant },
): Promise<void> {
  await db
    .updateTable('consent')
    .set({ withdrawnAt: at })
    .where('personId', '=', personId)
    .where('purpose', '=', purpose)
    .where('withdrawnAt', 'is', null)
    .execute()
}

/** All that were ever given, withdrawn ones too. */
export function listConsentsOf(db: Db, personId: string): Promise<ConsentRow[]> {
  return db
    .selectFrom('consent')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('givenAt')
    .orderBy('purpose')
    .execute()
}
