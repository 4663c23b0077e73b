import { randomBytes } from 'node:crypto'
import type { Db } from '#db/database.ts'
import { deleteExpiredSessions, insertSession } from '#db/queries/sessions.server.ts'
import { sha256 } from './secrets.server.ts'
import { sessionEnd } from './session-end.ts'
import type { OpenedSession, SessionKind } from './visitor.ts'

export async function openSession(
  { db, now }: { db: Db; now: () => Date },
  personId: string,
  kind: SessionKind,
): Promise<OpenedSession> {
  const sessionId = randomBytes(32).toString('base64url')
  const begun = now()
  const createdAt = begun.toISOString()
  await deleteExpiredSessions(db, createdAt)
  await insertSession(db, {
    idHash: sha256(sessionId),
    personId,
    isSharedDevice: kind.isSharedDevice ? 1 : 0,
    isStaff: kind.isStaff ? 1 : 0,
    isFromClass: kind.isFromClass ? 1 : 0,
    createdAt,
    lastSeenAt: createdAt,
    expiresAt: sessionEnd(kind, begun),
  })
  return { sessionId, ...kind }
}
