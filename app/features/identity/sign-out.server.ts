import type { Db } from '#db/database.ts'
import { deleteSession, deleteSessionsOf } from '#db/queries/sessions.server.ts'
import { readSessionId } from './cookies.server.ts'
import { sha256, type Secrets } from './secrets.server.ts'

/** Ends the session of a `Cookie` header, so that a copy of the cookie is of no use. */
export async function signOut(
  deps: Secrets & { db: Db },
  cookieHeader: string | null,
): Promise<void> {
  const sessionId = readSessionId(cookieHeader, deps)
  if (sessionId !== undefined) await deleteSession(deps.db, sha256(sessionId))
}

/** Ends every session of a person, on whatever device. */
export async function signOutEverywhere(
  { db }: { db: Db },
  personId: string,
): Promise<void> {
  await deleteSessionsOf(db, personId)
}
