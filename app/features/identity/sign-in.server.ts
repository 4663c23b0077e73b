import type { EventRecord } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import { findPersonByPhone } from '#db/queries/persons.server.ts'
import { claimGuest } from './claim-guest.server.ts'
import { openSession } from './open-session.server.ts'
import type { SignIn } from './registration.ts'
import type { GuardDeps } from './try-guard.server.ts'
import { trySecret } from './try-secret.server.ts'
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
  const secret = { kind: 'pin', text: pin } as const
  const known = await trySecret(deps, { tried, address, secret }, async () => {
    const owner = await findPersonByPhone(deps.db, phone)
    return owner && { owner, hash: owner.pinHash }
  })
  if (!known.ok) return known

  const { id, learnerId } = known.value
  return deps.db.transaction().execute(async (db) => {
    if (!isSharedDevice) await claimGuest({ ...deps, db }, learnerId, guestId)
    const kind = { isSharedDevice, isStaff: false }
    return success(await openSession({ ...deps, db }, id, kind))
  })
}
