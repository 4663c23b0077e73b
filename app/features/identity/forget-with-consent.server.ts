import type { EventRecord } from '#app/features/record/record.server.ts'
import type { Db, PersonRow } from '#db/database.ts'
import { deleteGroupsOf } from '#db/queries/person-groups.server.ts'
import { updatePerson } from '#db/queries/persons.server.ts'
import type { Purpose } from './consent.ts'
import { describeResident } from './residents/describe-resident.server.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }

/** What was kept for a purpose alone goes when the purpose does. */
export async function forgetWithConsent(
  deps: Deps,
  { id, pinHash }: PersonRow,
  { purpose, actorId }: { purpose: Purpose; actorId: string | undefined },
): Promise<void> {
  if (purpose === 'groups') {
    await deleteGroupsOf(deps.db, id)
    await describeResident(deps, id, actorId)
  }
  // Of who signs in with it, the telephone is more than a number to be called at.
  if (purpose === 'contact-phone' && pinHash === null) {
    await updatePerson(deps.db, id, { phone: null })
  }
}
