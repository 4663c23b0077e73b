import { v7 as uuid } from 'uuid'
import { success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { insertConsents } from '#db/queries/consents.server.ts'
import { isClaimed } from '#db/queries/guests.server.ts'
import { findPersonByPhone, insertPerson } from '#db/queries/persons.server.ts'
import { wordingVersion } from './consent.ts'
import { openSession } from './open-session.server.ts'
import type { Registration } from './registration.ts'
import { hashSecret } from './secret-hash.server.ts'
import { signIn, type Caller, type SignInDeps } from './sign-in.server.ts'
import { forgiveTries, takeTry } from './try-guard.server.ts'
import type { OpenedSession, SignInFailure } from './visitor.ts'

/**
 * Makes an account and signs in. What the guest of this device did is the person's.
 *
 * A telephone that has an account already is signed in if the PIN is right (people press twice,
 * and forget that they registered) and otherwise refused in the words, the time and the count of
 * a wrong sign-in. So the form tells about a telephone no more than the sign-in page does, save
 * that an account can be made for one that has none; only a message to that telephone could
 * hide this, and the limits keep it from being asked in bulk.
 */
export async function register(
  deps: SignInDeps,
  caller: Caller,
  registration: Registration,
): Promise<Result<OpenedSession, SignInFailure>> {
  const { phone, pin } = registration
  if (await findPersonByPhone(deps.db, phone)) return signIn(deps, caller, registration)

  const attempt = {
    tried: { kind: 'phone', name: phone },
    address: caller.address,
  } as const
  const refusal = await takeTry(deps, attempt)
  if (refusal) return { ok: false, failure: refusal }

  const pinHash = await hashSecret({ kind: 'pin', text: pin }, deps)
  const opened = await deps.db
    .transaction()
    .execute((db) =>
      makeAccount({ ...deps, db }, caller.guestId, { ...registration, pinHash }),
    )
  if (!opened) return signIn(deps, caller, registration)

  await forgiveTries(deps, attempt)
  return success(opened)
}

/** Undefined where the telephone has become somebody's since it was looked up. */
async function makeAccount(
  { db, now }: { db: Db; now: () => Date },
  guestId: string | undefined,
  {
    phone,
    displayName,
    purposes,
    isSharedDevice,
    pinHash,
  }: Registration & { pinHash: string },
): Promise<OpenedSession | undefined> {
  const isGuestFree = guestId !== undefined && !(await isClaimed(db, guestId))
  const learnerId = isGuestFree ? guestId : uuid()
  const id = uuid()
  const createdAt = now().toISOString()
  const person = { id, learnerId, phone, displayName, pinHash, createdAt }
  if (!(await insertPerson(db, person))) return undefined

  await insertConsents(
    db,
    [...new Set(purposes)].map((purpose) => ({
      id: uuid(),
      personId: id,
      purpose,
      wordingVersion,
      givenAt: createdAt,
      withdrawnAt: null,
    })),
  )
  return openSession({ db, now }, id, { isSharedDevice, isStaff: false })
}
