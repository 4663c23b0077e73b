import { CompiledQuery, type Insertable } from 'kysely'
import type { Db, EventRow, EventTable } from '../database.ts'

export type NewEvent = Insertable<EventTable>

/** Stores the events not stored before, and gives the ids of those. */
export type InsertNewEvents = (db: Db, events: readonly NewEvent[]) => Promise<string[]>

/**
 * The one hot statement: a hundred rows at a time. Building it takes longer than running it, so
 * its text is built once for each number of rows.
 */
export function prepareInsertNewEvents(): InsertNewEvents {
  const textByCount = new Map<number, string>()
  return async (db, events) => {
    const text = textByCount.get(events.length) ?? insertNewEvents(db, events).compile().sql
    textByCount.set(events.length, text)
    const values = events.flatMap((event) => Object.values(inOrder(event)))
    const { rows } = await db.executeQuery<{ id: string }>(CompiledQuery.raw(text, values))
    return rows.map(({ id }) => id)
  }
}

function insertNewEvents(db: Db, events: readonly NewEvent[]) {
  return db
    .insertInto('event')
    .values(events.map(inOrder))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
}

/** Kysely names the columns in the order of the keys; the values must come in the same. */
function inOrder({
  id,
  type,
  learnerId,
  payload,
  happenedAt,
  receivedAt,
}: NewEvent): NewEvent {
  return { id, type, learnerId, payload, happenedAt, receivedAt }
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
