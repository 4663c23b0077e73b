import type { Db, Instant, SessionRow } from '../database.ts'

export async function insertSession(db: Db, session: SessionRow): Promise<void> {
  await db.insertInto('session').values(session).execute()
}

/** The session of an id that is still in force. */
export function findSession(db: Db, idHash: string, now: Instant) {
  return db
    .selectFrom('session')
    .select([
      'session.personId',
      'session.isSharedDevice',
      'session.isStaff',
      'session.isFromClass',
      'session.lastSeenAt',
      'session.expiresAt',
    ])
    .where('session.idHash', '=', idHash)
    .where('session.expiresAt', '>', now)
    .executeTakeFirst()
}

export async function touchSession(
  db: Db,
  idHash: string,
  seen: Pick<SessionRow, 'lastSeenAt' | 'expiresAt'>,
): Promise<void> {
  await db.updateTable('session').set(seen).where('idHash', '=', idHash).execute()
}

export async function deleteSession(db: Db, idHash: string): Promise<void> {
  await db.deleteFrom('session').where('idHash', '=', idHash).execute()
}

export async function deleteSessionsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('session').where('personId', '=', personId).execute()
}

export async function deleteExpiredSessions(db: Db, now: Instant): Promise<void> {
  await db.deleteFrom('session').where('expiresAt', '<=', now).execute()
}

/** Without what would open them. */
export function listSessionsOf(db: Db, personId: string) {
  return db
    .selectFrom('session')
    .select(['createdAt', 'lastSeenAt', 'expiresAt', 'isSharedDevice'])
    .where('personId', '=', personId)
    .orderBy('createdAt')
    .execute()
}
