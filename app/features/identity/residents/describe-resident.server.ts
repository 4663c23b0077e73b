import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import type { Db } from '#db/database.ts'
import { listGroupsOf } from '#db/queries/person-groups.server.ts'
import { findPerson } from '#db/queries/persons.server.ts'
import { ageBandOn } from './age.ts'
import { describedEvent } from './resident-events.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }

/** Tells the record what a person is counted as from today on, as they are known now. */
export async function describeResident(
  { db, now, record }: Deps,
  personId: string,
  actorId?: string,
): Promise<void> {
  const person = await findPerson(db, personId)
  if (!person) return
  const at = now().toISOString()
  const on = dayInVietnam(at)
  const { learnerId, birthYear, sex } = person
  const groups = await listGroupsOf(db, personId)
  const ageBand = ageBandOn(birthYear, on)
  const described = { on, ageBand, sex, groups }
  await record.append({ db, now }, [describedEvent({ learnerId, actorId, at }, described)])
}
