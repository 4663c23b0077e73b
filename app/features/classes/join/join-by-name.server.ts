import {
  openFromClass,
  type Caller,
  type SignInDeps,
} from '#app/features/identity/identity.server.ts'
import type {
  ClassSignInFailure,
  OpenedFor,
  Proof,
} from '#app/features/identity/identity.ts'
import { failure, type Result } from '#app/platform/result.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { ClassRow } from '#db/database.ts'
import { findResident } from '#db/queries/residents.server.ts'
import { markJoined } from './mark-joined.server.ts'

type Asking = {
  joined: Pick<ClassRow, 'id' | 'hamletId'>
  personId: string
  proof: Proof
  isSharedDevice: boolean
}

/** Somebody on the list of an open class joins it, and their session begins. */
export async function joinByName(
  deps: SignInDeps,
  caller: Caller,
  { joined, personId, proof, isSharedDevice }: Asking,
): Promise<Result<OpenedFor, ClassSignInFailure>> {
  if (!(await isOnList(deps, joined, personId))) return failure('person-not-found')
  const opened = await openFromClass(deps, caller, { personId, proof, isSharedDevice })
  if (!opened.ok) return opened
  await markJoined(deps, { classId: joined.id, learnerId: opened.value.learnerId })
  return opened
}

/** A class is joined by the people of its own hamlet. */
export async function isOnList(
  { db, now }: Pick<SignInDeps, 'db' | 'now'>,
  { hamletId }: Pick<ClassRow, 'hamletId'>,
  personId: string,
): Promise<boolean> {
  const day = dayInVietnam(now().toISOString())
  return (await findResident(db, personId, day))?.hamletId === hamletId
}
