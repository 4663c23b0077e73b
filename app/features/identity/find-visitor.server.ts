import type { Db } from '#db/database.ts'
import { isClaimed } from '#db/queries/guests.server.ts'
import { findSession, touchSession } from '#db/queries/sessions.server.ts'
import { readGuestId, readSessionId } from './cookies.server.ts'
import { findKeptPerson } from './kept-person.server.ts'
import { sha256, type Secrets } from './secrets.server.ts'
import { sessionEnd } from './session-end.ts'
import type { SignedIn, Visitor } from './visitor.ts'

type Deps = Secrets & { db: Db; now: () => Date }

const touchedEvery = 3_600_000

/** Who a request comes from, by its `Cookie` header. */
export async function findVisitor(
  deps: Deps,
  cookieHeader: string | null,
): Promise<Visitor> {
  const person = await findSignedIn(deps, readSessionId(cookieHeader, deps))
  const guestId = await freeGuest(deps, readGuestId(cookieHeader, deps))
  return { person, guestId, learnerId: person?.learnerId ?? guestId }
}

async function findSignedIn(
  { db, now }: Deps,
  sessionId: string | undefined,
): Promise<SignedIn | undefined> {
  if (sessionId === undefined) return undefined
  const seen = now()
  const idHash = sha256(sessionId)
  const found = await findSession(db, idHash, seen.toISOString())
  if (!found) return undefined

  const { lastSeenAt, expiresAt, isSharedDevice, isStaff, isFromClass, personId } = found
  const person = await findKeptPerson(db, personId)
  if (!person) return undefined
  const { id, learnerId, displayName } = person
  const kind = {
    isSharedDevice: isSharedDevice === 1,
    isStaff: isStaff === 1,
    isFromClass: isFromClass === 1,
  }
  if (seen.getTime() - Date.parse(lastSeenAt) > touchedEvery) {
    const end = kind.isStaff ? sessionEnd(kind, seen) : expiresAt
    await touchSession(db, idHash, { lastSeenAt: seen.toISOString(), expiresAt: end })
  }
  return { id, learnerId, displayName, ...kind }
}

/** A copy of the cookie may outlive the claim; it must not show the person's doings to others. */
async function freeGuest(
  { db }: Deps,
  guestId: string | undefined,
): Promise<string | undefined> {
  return guestId !== undefined && !(await isClaimed(db, guestId)) ? guestId : undefined
}
