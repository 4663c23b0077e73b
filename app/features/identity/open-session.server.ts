import { randomBytes } from 'node:crypto'
import type { Db } from '#db/database.ts'
import { deleteExpiredSessions, insertSession } from '#db/queries/sessions.server.ts'
import { sha256 } from './secrets.server.ts'
import type { OpenedSession } from './visitor.ts'

const hour = 3_600_000
const lifetime = { own: 30 * 24 * hour, shared: 12 * hour }

export async function openSession(
  { db, now }: { db: Db; now: () => Date },
  personId: string,
  isSharedDevice: boolean,
): Promise<OpenedSession> {
  const sessionId = randomBytes(32).toString('base64url')
  const begun = now()
  const createdAt = begun.toISOString()
  const age = isSharedDevice ? lifetime.shared : lifetime.own
  await deleteExpiredSessions(db, createdAt)
  await insertSession(db, {
    idHash: sha256(sessionId),
    personId,
    isSharedDevice: isSharedDevice ? 1 : 0,
    createdAt,
    lastSeenAt: createdAt,
    expiresAt: new Date(begun.getTime() + age).toISOString(),
  })
  return { sessionId, isSharedDevice }
}
