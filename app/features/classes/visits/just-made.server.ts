import type { Staff } from '#app/features/identity/identity.ts'
import type { Db, VisitRow } from '#db/database.ts'
import { findVisit, listVisitsTogether } from '#db/queries/outreach.server.ts'
import { findNamesOf } from '#db/queries/persons.server.ts'
import type { JustMade } from './shown-houses.ts'

const takenBackWithin = 24 * 3_600_000

/** A mistake is seen at once; what stood for a day is history. */
export function mayTakeBack(
  { actorId, at }: Pick<VisitRow, 'actorId' | 'at'>,
  staff: Staff,
  now: Date,
): boolean {
  return actorId === staff.learnerId && now.getTime() - Date.parse(at) <= takenBackWithin
}

/** The visit of a house of a hamlet that an event belongs to, where its reader wrote it down today. */
export async function justMade(
  { db, now }: { db: Db; now: () => Date },
  staff: Staff,
  { eventId, hamletId }: { eventId: string; hamletId: string },
): Promise<JustMade | undefined> {
  const visit = await findVisit(db, eventId)
  if (visit?.hamletId !== hamletId || !mayTakeBack(visit, staff, now())) return undefined
  const together = await listVisitsTogether(db, { ...visit, actorId: staff.learnerId })
  const names = await findNamesOf(
    db,
    together.map(({ learnerId }) => learnerId),
  )
  return { visit: eventId, names: names.map(({ displayName }) => displayName).sort() }
}
