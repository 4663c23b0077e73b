import { randomInt } from 'node:crypto'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { findPersonByPhone, updatePinHash } from '#db/queries/persons.server.ts'
import { deleteSessionsOf } from '#db/queries/sessions.server.ts'
import { deleteSignInTries } from '#db/queries/sign-in-tries.server.ts'
import { normalisePhone } from './phone.ts'
import { isTooEasyPin } from './pin.ts'
import { hashSecret } from './secret-hash.server.ts'
import type { Secrets } from './secrets.server.ts'
import { nameKeyOf } from './try-guard.server.ts'

/**
 * Gives somebody who forgot theirs a new PIN, to be told face to face. Every session ends, and
 * wrong tries are forgiven.
 */
export async function resetPin(
  deps: Secrets & { db: Db },
  telephone: string,
): Promise<
  Result<{ pin: string; displayName: string }, { code: 'nobody-has-this-phone' }>
> {
  const phone = normalisePhone(telephone)
  const person = phone === undefined ? undefined : await findPersonByPhone(deps.db, phone)
  if (phone === undefined || !person) return failure('nobody-has-this-phone')

  const pin = freshPin()
  const pinHash = await hashSecret({ kind: 'pin', text: pin }, deps)
  await deps.db.transaction().execute(async (db) => {
    await updatePinHash(db, person.id, pinHash)
    await deleteSessionsOf(db, person.id)
    await deleteSignInTries(db, nameKeyOf({ kind: 'phone', name: phone }, deps))
  })
  return success({ pin, displayName: person.displayName })
}

function freshPin(): string {
  const pin = String(randomInt(1_000_000)).padStart(6, '0')
  return isTooEasyPin(pin) ? freshPin() : pin
}
