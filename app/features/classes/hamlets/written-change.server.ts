import * as v from 'valibot'
import { succeededSchema } from '#app/features/territory/territory.ts'
import type { Db, EventRow } from '#db/database.ts'
import { findClosingEvent } from '#db/queries/change-events.server.ts'
import { listEventsAfter, listEventsOf } from '#db/queries/events.server.ts'
import { listSuccessionsOf } from '#db/queries/unit-placing.server.ts'

/** A change of hamlets as it stands in the log: all that it wrote, in that order. */
export type WrittenChange = {
  from: readonly string[]
  to: readonly string[]
  events: readonly EventRow[]
}

const page = 500
const following: readonly string[] = [
  ...['resident-placed', 'role-granted', 'class-planned'],
  ...['team-stated', 'team-member-stated'],
]

/** The change that made a hamlet on a day, or closed it then. */
export async function findWrittenChange(
  db: Db,
  { unitId, on }: { unitId: string; on: string },
): Promise<WrittenChange | undefined> {
  const all = (await listSuccessionsOf(db, [unitId])).filter((each) => each.on === on)
  const before = all.filter(({ toId }) => toId === unitId).map(({ fromId }) => fromId)
  if (before.length === 0) return findClosing(db, { unitId, on })

  const successions = (await listEventsOf(db, before)).flatMap((event) => {
    if (event.type !== 'unit-succeeded') return []
    return [{ event, ...v.parse(succeededSchema, JSON.parse(event.payload)) }]
  })
  const made = successions.find(({ to }) => to.includes(unitId))
  if (!made) return undefined
  const { event, from, to } = made
  const told = await listEventsOf(db, [...from, ...to])
  const first = told.find(({ subjectId }) => to.includes(subjectId))?.sequence ?? 0
  const map = told.filter(({ sequence: at }) => at >= first && at <= event.sequence)
  return { from, to, events: [...map, ...(await runAfter(db, event))] }
}

async function findClosing(
  db: Db,
  { unitId, on }: { unitId: string; on: string },
): Promise<WrittenChange | undefined> {
  const closing = await findClosingEvent(db, unitId, on)
  if (!closing) return undefined
  return { from: [unitId], to: [], events: [closing, ...(await runAfter(db, closing))] }
}

/**
 * What followed from the change was written in one piece with it, right behind, under ids that
 * are derived: the first event that is not ends it.
 */
async function runAfter(db: Db, { sequence, actorId }: EventRow): Promise<EventRow[]> {
  const run: EventRow[] = []
  for (let last = sequence; ;) {
    const next = await listEventsAfter(db, last, page)
    for (const event of next) {
      const isOwn =
        event.sequence === last + 1 &&
        event.actorId === actorId &&
        following.includes(event.type) &&
        isDerived(event.id)
      if (!isOwn) return run
      run.push(event)
      last = event.sequence
    }
    if (next.length < page) return run
  }
}

/** A UUID of version 5; what people do has ids of version 7. */
const isDerived = (id: string): boolean => id.charAt(14) === '5'
