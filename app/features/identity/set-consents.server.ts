import type { Db } from '#db/database.ts'
import { changeConsent } from './change-consent.server.ts'
import { neededPurpose, type Purpose } from './consent.ts'
import { listConsents } from './list-consents.server.ts'

/** Makes a person's consents those that are ticked; what has not changed keeps its date. */
export async function setConsents(
  deps: { db: Db; now: () => Date },
  personId: string,
  ticked: readonly Purpose[],
): Promise<void> {
  for (const { purpose, since } of await listConsents(deps, personId)) {
    const isGiven = ticked.includes(purpose)
    if (purpose === neededPurpose || isGiven === (since !== undefined)) continue
    await changeConsent(deps, personId, { purpose, isGiven })
  }
}
