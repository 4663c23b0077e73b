import { v7 as uuid } from 'uuid'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { insertConsents, withdrawConsentTo } from '#db/queries/consents.server.ts'
import { findPerson } from '#db/queries/persons.server.ts'
import { neededPurpose, wordingVersion, type Purpose } from './consent.ts'

export type ConsentChange = { purpose: Purpose; isGiven: boolean }

/**
 * Notes that somebody agrees to a purpose, or does so no longer. What an account cannot do
 * without is withdrawn by erasing the account, which the page then offers.
 */
export async function changeConsent(
  { db, now }: { db: Db; now: () => Date },
  personId: string,
  { purpose, isGiven }: ConsentChange,
): Promise<Result<undefined, { code: 'not-signed-in' | 'erase-instead' }>> {
  if (!isGiven && purpose === neededPurpose) return failure('erase-instead')
  if (!(await findPerson(db, personId))) return failure('not-signed-in')

  const at = now().toISOString()
  if (isGiven) {
    const consent = { id: uuid(), personId, purpose, wordingVersion }
    await insertConsents(db, [{ ...consent, givenAt: at, withdrawnAt: null }])
  } else {
    await withdrawConsentTo(db, { personId, purpose, at })
  }
  return success(undefined)
}
