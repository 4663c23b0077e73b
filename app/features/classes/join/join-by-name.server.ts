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
import type { ClassRow } from '#db/database.ts'
import { isOnList } from './class-list.server.ts'
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
