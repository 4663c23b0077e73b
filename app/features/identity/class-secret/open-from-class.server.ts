import { failure, success, type Result } from '#app/platform/result.ts'
import { findPerson } from '#db/queries/persons.server.ts'
import { claimGuest } from '../claim-guest.server.ts'
import { openSession } from '../open-session.server.ts'
import type { Caller, SignInDeps } from '../sign-in.server.ts'
import type { OpenedFor } from '../visitor.ts'
import type { ClassSignInFailure, Proof } from './class-secret.ts'
import { prove } from './prove.server.ts'

type Asking = { personId: string; proof: Proof; isSharedDevice: boolean }

/**
 * Opens a session for somebody on the list of a class; whether they are on it, and whether the
 * class is open, is asked by who calls. The first time they choose what will be asked of them
 * (pictures, digits, or nothing). So little is asked that such a session gives out and erases
 * nothing, and holds no role.
 */
export async function openFromClass(
  deps: SignInDeps,
  { guestId, address }: Caller,
  { personId, proof, isSharedDevice }: Asking,
): Promise<Result<OpenedFor, ClassSignInFailure>> {
  const person = await findPerson(deps.db, personId)
  if (!person) return failure('person-not-found')
  const proven = await prove(deps, { person, proof, address })
  if (!proven.ok) return proven

  const { id, learnerId } = person
  return deps.db.transaction().execute(async (db) => {
    if (!isSharedDevice) await claimGuest({ ...deps, db }, learnerId, guestId)
    const kind = { isSharedDevice, isStaff: false, isFromClass: true }
    return success({ learnerId, session: await openSession({ ...deps, db }, id, kind) })
  })
}
