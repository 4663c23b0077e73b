import type { EventRecord } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import { findPersonByPhone } from '#db/queries/persons.server.ts'
import { claimGuest } from './claim-guest.server.ts'
import { openSession } from './open-session.server.ts'
import { forgiveTries, takePinTry, type GuardDeps } from './pin-guard.server.ts'
import { verifyPin } from './pin-hash.server.ts'
import type { SignIn } from './registration.ts'
import type { OpenedSession, SignInFailure } from './visitor.ts'

export type SignInDeps = GuardDeps & { record: EventRecord }

/** Who asks to be let in: the device's guest, and where from. */
export type Caller = { guestId: string | undefined; address: string }

/**
 * Opens a session for a telephone and its PIN. What the guest of this device did becomes the
 * person's, except on a shared device, where it may be anybody's.
 */
export async function signIn(
  deps: SignInDeps,
  { guestId, address }: Caller,
  { phone, pin, isSharedDevice }: SignIn,
): Promise<Result<OpenedSession, SignInFailure>> {
  const refusal = await takePinTry(deps, { phone, address })
  if (refusal) return { ok: false, failure: refusal }

  const person = await findPersonByPhone(deps.db, phone)
  const isRight = await verifyPin(pin, person?.pinHash, deps)
  if (!person || !isRight) return { ok: false, failure: { code: 'wrong-phone-or-pin' } }

  await forgiveTries(deps, { phone, address })
  return deps.db.transaction().execute(async (db) => {
    if (!isSharedDevice) await claimGuest({ ...deps, db }, person.learnerId, guestId)
    return success(await openSession({ ...deps, db }, person.id, isSharedDevice))
  })
}
