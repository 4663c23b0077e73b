import type { SignInDeps } from '#app/features/identity/identity.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { ClassRow } from '#db/database.ts'
import { findClass, findOpenClassByCode } from '#db/queries/classes.server.ts'
import { openSince } from '../class/longest-open.ts'
import { typedCode } from './class-code.ts'

export type NoClass =
  { code: 'no-open-class' } | { code: 'too-many-tries'; retryAfterSeconds: number }

type Asking = { code: string; address: string }

/**
 * The class that a code opens now. Six digits can be guessed at: a code that opens none counts
 * against the address it was asked from, before it is looked up.
 */
export async function findClassByCode(
  deps: Pick<SignInDeps, 'db' | 'now' | 'addressTries'>,
  { code, address }: Asking,
): Promise<Result<ClassRow, NoClass>> {
  const digits = typedCode(code)
  if (digits === undefined) return failure('no-open-class')
  const retryAfterSeconds = await deps.addressTries.take(address)
  if (retryAfterSeconds > 0) {
    return { ok: false, failure: { code: 'too-many-tries', retryAfterSeconds } }
  }
  const openedSince = openSince(deps.now())
  const found = await findOpenClassByCode(deps.db, { code: digits, openedSince })
  if (!found) return failure('no-open-class')
  await deps.addressTries.giveBack(address)
  return success(found)
}

/** The class that somebody on this device joined, while it is open. */
export async function findJoinedClass(
  { db, now }: Pick<SignInDeps, 'db' | 'now'>,
  classId: string | undefined,
): Promise<ClassRow | undefined> {
  const found = classId === undefined ? undefined : await findClass(db, classId)
  return found && isOpen(found, now()) ? found : undefined
}

function isOpen({ openedAt, closedAt, cancelledAt }: ClassRow, now: Date): boolean {
  const isBegun = openedAt !== null && openedAt >= openSince(now)
  return isBegun && closedAt === null && cancelledAt === null
}
