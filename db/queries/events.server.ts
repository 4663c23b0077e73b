import type { Insertable } from 'kysely'
import type { Db, EventRow, EventTable } from '../database.ts'

/** Stores the events not stored before, and gives the place in the log of each of those. */
export function insertNewEvents(
  db: Db,
  events: readonly Insertable<EventTable>[],
): Promise<{ id: string; sequence: number }[]> {
  return db
    .insertInto('event')
    .values(events)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning(['id', 'sequence'])
    .execute()
}

/** The events that came after a place in the log, in the order they came. */
export function listEventsAfter(
  db: Db,
  sequence: number,
  limit: number,
): Promise<EventRow[]> {
  return db
    .selectFrom('event')
    .selectAll()
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(limit)
    .execute()
}

export function listEventsOfLearners(
  db: Db,
  learnerIds: readonly string[],
): Promise<EventRow[]> {
  return db
    .selectFrom('event')
    .selectAll()
    .where('learnerId', 'in', learnerIds)
    .orderBy('sequence')
    .execute()
}

export function findEventOfType(
  db: Db,
  learnerId: string,
  type: string,
): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('event')
    .select('id')
    .where('learnerId', '=', learnerId)
    .where('type', '=', type)
    .limit(1)
    .executeTakeFirst()
}
