import type { Db } from '#db/database.ts'
import {
  deleteSignInTries,
  deleteSignInTriesBefore,
  findSignInTries,
  upsertSignInTries,
} from '#db/queries/sign-in-tries.server.ts'
import type { AddressTries } from './address-tries.server.ts'
import { secondsLocked, withTry } from './lockout.ts'
import { keyedHash, type Secrets } from './secrets.server.ts'
import type { SignInFailure } from './visitor.ts'

export type GuardDeps = Secrets & { db: Db; now: () => Date; addressTries: AddressTries }

const forgottenAfter = 30 * 24 * 3_600_000

/** By what somebody says who they are. */
export type TriedName = { kind: 'phone' | 'login-name' | 'person'; name: string }

type Try = { tried: TriedName; address: string }

/**
 * Counts a try before its secret is looked at, so that many at once cannot all be the fifth. It
 * counts the same for names nobody has. What refuses the try, or undefined.
 *
 * Kept in our own table and not in a rate limiter's: the lock grows from try to try, and a
 * limiter writing by itself through the one connection would write into other transactions.
 */
export async function takeTry(
  deps: GuardDeps,
  { tried, address }: Try,
): Promise<SignInFailure | undefined> {
  const waitForAddress = await deps.addressTries.take(address)
  if (waitForAddress > 0)
    return { code: 'too-many-tries', retryAfterSeconds: waitForAddress }

  const now = deps.now()
  const nameKey = nameKeyOf(tried, deps)
  return deps.db.transaction().execute(async (trx) => {
    await deleteSignInTriesBefore(
      trx,
      new Date(now.getTime() - forgottenAfter).toISOString(),
    )
    const tries = (await findSignInTries(trx, nameKey)) ?? { count: 0, lockedUntil: null }
    const retryAfterSeconds = secondsLocked(tries, now)
    if (retryAfterSeconds > 0) return { code: 'locked', retryAfterSeconds }
    await upsertSignInTries(trx, {
      nameKey,
      ...withTry(tries, now),
      lastAt: now.toISOString(),
    })
    return undefined
  })
}

/** The secret was right: nothing is held against the name or the address. */
export async function forgiveTries(
  deps: GuardDeps,
  { tried, address }: Try,
): Promise<void> {
  await deleteSignInTries(deps.db, nameKeyOf(tried, deps))
  await deps.addressTries.giveBack(address)
}

export function nameKeyOf({ kind, name }: TriedName, secrets: Secrets): string {
  return keyedHash(kind, name, secrets).toString('hex')
}
