import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Db } from '#db/database.ts'
import { listResidentsOf, type ResidentRow } from '#db/queries/residents.server.ts'
import { listPartsBeside, listResidencesIn } from '#db/queries/split-residents.server.ts'
import { placedByChangeId } from '../placed-by-change.ts'

export type WaitingResident = ResidentRow & {
  /** Since when they are in one of the parts: mostly the day of the split. */
  from: string
}

/**
 * Those on the list of a hamlet who are there only because theirs was split and this is the first
 * part: nobody has said since where they live.
 */
export async function listWaiting(
  { db, now }: { db: Db; now: () => Date },
  hamletId: string,
): Promise<WaitingResident[]> {
  if ((await listPartsBeside(db, hamletId)).length < 2) return []
  const day = todayOf(now)
  const since = new Map(
    (await listResidencesIn(db, hamletId))
      .filter(({ validFrom }) => validFrom <= day)
      .map((row) => [row.learnerId, row]),
  )
  return (await listResidentsOf(db, [hamletId], day)).flatMap((resident) => {
    const { learnerId } = resident
    const { eventId, validFrom: from = '' } = since.get(learnerId) ?? {}
    const isWaiting = eventId === placedByChangeId(learnerId, hamletId, from)
    return isWaiting ? [{ ...resident, from }] : []
  })
}
