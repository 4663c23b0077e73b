import type { EventRecord } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import { findPersonByPhone } from '#db/queries/persons.server.ts'
import { claimGuest } from './claim-guest.server.ts'
import { openSession } from './open-session.server.ts'
import type { SignIn } from './registration.ts'
import { verifySecret } from './secret-hash.server.ts'
import { forgiveTries, takeTry, type GuardDeps } from './try-guard.server.ts'
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
  const tried = { kind: 'phone', name: phone } as const
  const refusal = await takeTry(deps, { tried, address })
  if (refusal) return { ok: false, failure: refusal }

  const person = await findPersonByPhone(deps.db, phone)
  const isRight = await verifySecret({ kind: 'pin', text: pin }, person?.pinHash, deps)
  if (!person || !isRight) return { ok: false, failure: { code: 'wrong-name-or-secret' } }

  await forgiveTries(deps, { tried, address })
  const kind = { isSharedDevice, isStaff: false }
  return deps.db.transaction().execute(async (db) => {
    if (!isSharedDevice) await claimGuest({ ...deps, db }, person.learnerId, guestId)
    return success(await openSession({ ...deps, db }, person.id, kind))
  })
}
