import { openByCard, type SignInDeps } from '#app/features/identity/identity.server.ts'
import type { OpenedFor } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { ClassRow } from '#db/database.ts'
import { findOpenClassOf } from '#db/queries/open-classes.server.ts'
import { openSince } from '../class/longest-open.ts'
import { markJoined } from './mark-joined.server.ts'

type Asking = {
  token: string
  guestId: string | undefined
  isSharedDevice: boolean
  /** Whether they sit in the class that is open where they live, or learn at home. */
  isInClass: boolean
}

type Entered = OpenedFor & { joined: ClassRow | undefined }

/** Whoever holds a card comes in, and joins the class that is open in their hamlet. */
export async function joinByCard(
  deps: SignInDeps,
  { isInClass, ...asked }: Asking,
): Promise<Result<Entered, { code: 'card-unknown' | 'card-withdrawn' }>> {
  const opened = await openByCard(deps, asked)
  if (!opened.ok) return opened
  const { learnerId } = opened.value
  const joined = isInClass ? await findClassFor(deps, learnerId) : undefined
  if (joined) await markJoined(deps, { classId: joined.id, learnerId })
  return success({ ...opened.value, joined })
}

/** The class that is open where somebody lives. */
export function findClassFor(
  { db, now }: Pick<SignInDeps, 'db' | 'now'>,
  learnerId: string,
): Promise<ClassRow | undefined> {
  return findOpenClassOf(db, { learnerId, openedSince: openSince(now()) })
}
