import type { Db } from '#db/database.ts'
import {
  deletePinTries,
  deletePinTriesBefore,
  findPinTries,
  upsertPinTries,
} from '#db/queries/pin-tries.server.ts'
import type { AddressTries } from './address-tries.server.ts'
import { secondsLocked, withTry } from './lockout.ts'
import { keyedHash, type Secrets } from './secrets.server.ts'
import type { SignInFailure } from './visitor.ts'

export type GuardDeps = Secrets & { db: Db; now: () => Date; addressTries: AddressTries }

const forgottenAfter = 30 * 24 * 3_600_000

/**
 * Counts a try before its PIN is looked at, so that many at once cannot all be the fifth. It
 * counts the same for telephones nobody has. What refuses the try, or undefined.
 *
 * Kept in our own table and not in a rate limiter's: the lock grows from try to try, and a
 * limiter writing by itself through the one connection would write into other transactions.
 */
export async function takePinTry(
  deps: GuardDeps,
  { phone, address }: { phone: string; address: string },
): Promise<SignInFailure | undefined> {
  const waitForAddress = await deps.addressTries.take(address)
  if (waitForAddress > 0)
    return { code: 'too-many-tries', retryAfterSeconds: waitForAddress }

  const now = deps.now()
  const phoneKey = phoneKeyOf(phone, deps)
  return deps.db.transaction().execute(async (trx) => {
    await deletePinTriesBefore(trx, new Date(now.getTime() - forgottenAfter).toISOString())
    const tries = (await findPinTries(trx, phoneKey)) ?? { count: 0, lockedUntil: null }
    const retryAfterSeconds = secondsLocked(tries, now)
    if (retryAfterSeconds > 0) return { code: 'locked', retryAfterSeconds }
    await upsertPinTries(trx, {
      phoneKey,
      ...withTry(tries, now),
      lastAt: now.toISOString(),
    })
    return undefined
  })
}

/** The PIN was right: nothing is held against the telephone or the address. */
export async function forgiveTries(
  deps: GuardDeps,
  { phone, address }: { phone: string; address: string },
): Promise<void> {
  await deletePinTries(deps.db, phoneKeyOf(phone, deps))
  await deps.addressTries.giveBack(address)
}

export function phoneKeyOf(phone: string, secrets: Secrets): string {
  return keyedHash('phone', phone, secrets).toString('hex')
}
