import type { EventRecord } from '#app/features/record/record.server.ts'
import type { Db } from '#db/database.ts'
import { changeConsent } from './change-consent.server.ts'
import { ownChoices, type Purpose } from './consent.ts'
import { listConsents } from './list-consents.server.ts'

/** Makes a person's consents those that are ticked; what has not changed keeps its date. */
export async function setConsents(
  deps: { db: Db; now: () => Date; record: EventRecord },
  personId: string,
  ticked: readonly Purpose[],
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    for (const { purpose, since } of ownChoices(await listConsents({ db }, personId))) {
      const isGiven = ticked.includes(purpose)
      if (isGiven === (since !== undefined)) continue
      await changeConsent({ ...deps, db }, personId, { purpose, isGiven })
    }
  })
}
