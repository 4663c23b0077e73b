import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import type { Db } from '#db/database.ts'
import { isClaimed } from '#db/queries/guests.server.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }

/** What a guest did becomes part of what a person did, unless somebody has it already. */
export async function claimGuest(
  { db, now, record }: Deps,
  learnerId: string,
  guestId: string | undefined,
): Promise<void> {
  if (guestId === undefined || (await isClaimed(db, guestId))) return
  const link = {
    id: uuid(),
    type: 'learner-linked',
    subjectId: learnerId,
    happenedAt: now().toISOString(),
    payload: { from: guestId, to: learnerId },
  }
  await record.append({ db, now }, [link])
}
