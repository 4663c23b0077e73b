import {
  signOut,
  withLearner,
  type SignInDeps,
} from '#app/features/identity/identity.server.ts'
import type { Visitor } from '#app/features/identity/identity.ts'
import type { ClassRow } from '#db/database.ts'
import { countAttendance } from '#db/queries/attendance.server.ts'
import { markJoined } from './mark-joined.server.ts'

type Joined = Pick<ClassRow, 'id'>

/** Whoever is signed in already joins with the name they have. */
export async function joinAsMyself(
  deps: SignInDeps,
  person: { learnerId: string },
  { id }: Joined,
): Promise<void> {
  await markJoined(deps, { classId: id, learnerId: person.learnerId })
}

type Guest = {
  guestId: string
  isNewGuest: boolean
}

/** No house of culture holds as many: whoever sends more sends them by a machine. */
export const mostInClass = 1000

/**
 * Who does not want to be named joins as a guest. Somebody signed in on the device is signed
 * out, and their guest is not the newcomer's. Into a class beyond bearing nobody comes any more;
 * they learn all the same.
 */
export async function joinAsGuest(
  deps: SignInDeps,
  { visitor, cookieHeader }: { visitor: Visitor; cookieHeader: string | null },
  { id }: Joined,
): Promise<Guest> {
  if (visitor.person) await signOut(deps, cookieHeader)
  const nobody = { person: undefined, guestId: undefined, learnerId: undefined }
  const { recorder, isNewGuest } = withLearner(visitor.person ? nobody : visitor)
  if ((await countAttendance(deps.db, id)) < mostInClass) {
    await markJoined(deps, { classId: id, learnerId: recorder.learnerId })
  }
  return { guestId: recorder.learnerId, isNewGuest }
}
