import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { insertConsents, withdrawConsentTo } from '#db/queries/consents.server.ts'
import { findPerson } from '#db/queries/persons.server.ts'
import { givenOf, standsOn, wordingVersion, type Purpose } from './consent.ts'
import { forgetWithConsent } from './forget-with-consent.server.ts'
import { listConsents } from './list-consents.server.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }

export type ConsentChange = {
  purpose: Purpose
  isGiven: boolean
  /** The pseudonym of who read it out; left out where the person ticks it. */
  askedBy?: string
}

/**
 * Notes that somebody agrees to a purpose, or does so no longer. What a record cannot do without
 * is withdrawn by erasing the record, which the page then offers.
 */
export async function changeConsent(
  deps: Deps,
  personId: string,
  { purpose, isGiven, askedBy }: ConsentChange,
): Promise<Result<undefined, { code: 'not-signed-in' | 'erase-instead' }>> {
  const { db, now } = deps
  const person = await findPerson(db, personId)
  if (!person) return failure('not-signed-in')
  const given = givenOf(await listConsents({ db }, personId))
  if (!isGiven && purpose === standsOn(given)) return failure('erase-instead')

  const at = now().toISOString()
  if (isGiven) {
    const consent = { id: uuid(), personId, purpose, wordingVersion }
    const answer = { givenAt: at, withdrawnAt: null, askedBy: askedBy ?? null }
    await insertConsents(db, [{ ...consent, ...answer }])
  } else if (given.includes(purpose)) {
    await withdrawConsentTo(db, { personId, purpose, at })
    await forgetWithConsent(deps, person, { purpose, actorId: askedBy })
  }
  return success(undefined)
}
