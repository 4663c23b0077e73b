import type { Db } from '#db/database.ts'
import { listConsentsOf } from '#db/queries/consents.server.ts'
import { findNamesOf } from '#db/queries/persons.server.ts'
import { purposes, type KnownConsent } from './consent.ts'

/** Every purpose, with since when the person agrees to it and who asked them. */
export async function listConsents(
  { db }: { db: Db },
  personId: string,
): Promise<KnownConsent[]> {
  const all = await listConsentsOf(db, personId)
  const askers = all.flatMap(({ askedBy }) => (askedBy === null ? [] : [askedBy]))
  const names = askers.length === 0 ? [] : await findNamesOf(db, askers)
  return purposes.map((purpose) => {
    const given = all.filter((consent) => consent.purpose === purpose)
    const inForce = given.find(({ withdrawnAt }) => withdrawnAt === null)
    const asker = (inForce ?? given.at(-1))?.askedBy
    return {
      purpose,
      since: inForce?.givenAt,
      askedBy: names.find(({ learnerId }) => learnerId === asker)?.displayName,
      wasGiven: given.length > 0,
    }
  })
}
