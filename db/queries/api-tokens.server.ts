import type { ApiTokenRow, Db, Instant } from '../database.ts'

export async function insertApiToken(db: Db, token: ApiTokenRow): Promise<void> {
  await db.insertInto('apiToken').values(token).execute()
}

export function findApiToken(db: Db, idHash: string): Promise<ApiTokenRow | undefined> {
  return db
    .selectFrom('apiToken')
    .selectAll()
    .where('idHash', '=', idHash)
    .executeTakeFirst()
}

/** Those of a unit, the newest first, with who made them; undefined for who is erased. */
export function listApiTokens(db: Db, unitId: string) {
  return db
    .selectFrom('apiToken')
    .leftJoin('person', 'person.learnerId', 'apiToken.createdBy')
    .selectAll('apiToken')
    .select('person.displayName as createdByName')
    .where('apiToken.unitId', '=', unitId)
    .orderBy('apiToken.createdAt', 'desc')
    .orderBy('apiToken.idHash')
    .execute()
}

export async function updateTokenUsed(db: Db, idHash: string, at: Instant): Promise<void> {
  await db
    .updateTable('apiToken')
    .set({ lastUsedAt: at })
    .where('idHash', '=', idHash)
    .execute()
}

/** Takes it back; the first time is the one that is kept. */
export async function updateTokenWithdrawn(
  db: Db,
  idHash: string,
  at: Instant,
): Promise<void> {
  await db
    .updateTable('apiToken')
    .set({ withdrawnAt: at })
    .where('idHash', '=', idHash)
    .where('withdrawnAt', 'is', null)
    .execute()
}
