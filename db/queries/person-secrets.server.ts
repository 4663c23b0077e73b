import type { Db, PersonSecretRow } from '../database.ts'

export function findPersonSecret(
  db: Db,
  personId: string,
): Promise<PersonSecretRow | undefined> {
  return db
    .selectFrom('personSecret')
    .selectAll()
    .where('personId', '=', personId)
    .executeTakeFirst()
}

/** Sets a secret where there is none yet; undefined where somebody was faster. */
export function insertPersonSecret(
  db: Db,
  secret: PersonSecretRow,
): Promise<{ personId: string } | undefined> {
  return db
    .insertInto('personSecret')
    .values(secret)
    .onConflict((conflict) => conflict.column('personId').doNothing())
    .returning('personId')
    .executeTakeFirst()
}

export async function deletePersonSecret(db: Db, personId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('personSecret')
    .where('personId', '=', personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Who of these people has one. */
export async function listWithSecret(
  db: Db,
  personIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('personSecret')
    .select('personId')
    .where('personId', 'in', personIds)
    .execute()
  return new Set(rows.map(({ personId }) => personId))
}
