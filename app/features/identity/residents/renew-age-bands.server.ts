import type { EventRecord } from '#app/features/record/record.server.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import type { Db } from '#db/database.ts'
import { listGroupsOf } from '#db/queries/person-groups.server.ts'
import { listAgesOn } from '#db/queries/resident-facts.server.ts'
import { ageBandOn } from './age.ts'
import { describedEvent } from './resident-events.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }

/**
 * Tells the record of everybody who has grown into another age band by a day. Only years of birth
 * are kept, so that all birthdays are on the first of January. Done again it changes nothing.
 */
export async function renewAgeBands(
  { db, now, record }: Deps,
  day: string,
): Promise<number> {
  const on = `${day.slice(0, 4)}-01-01`
  const at = now().toISOString()
  const events = []
  for (const { id, learnerId, birthYear, sex, ageBand } of await listAgesOn(db, day)) {
    const grown = ageBandOn(birthYear, day)
    if (grown === ageBand) continue
    const groups = await listGroupsOf(db, id)
    const described = { on, ageBand: grown, sex, groups }
    const event = describedEvent({ learnerId, actorId: undefined, at }, described)
    events.push({ ...event, id: derivedEventId(event.type, learnerId, on) })
  }
  await record.append({ db, now }, events)
  return events.length
}
