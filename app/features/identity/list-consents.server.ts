import type { Db } from '#db/database.ts'
import { listConsentsOf } from '#db/queries/consents.server.ts'
import { purposes, type Purpose } from './consent.ts'

/** Every purpose, with since when the person agrees to it; undefined where they do not. */
export async function listConsents(
  { db }: { db: Db },
  personId: string,
): Promise<{ purpose: Purpose; since: string | undefined }[]> {
  const inForce = (await listConsentsOf(db, personId)).filter(
    ({ withdrawnAt }) => withdrawnAt === null,
  )
  return purposes.map((purpose) => ({
    purpose,
    since: inForce.find((consent) => consent.purpose === purpose)?.givenAt,
  }))
}
