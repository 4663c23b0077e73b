import { sql, type Insertable } from 'kysely'
import type { Db, EventRow, EventTable } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'

export type NewEvent = Insertable<EventTable>

/** Stores the events not stored before, and gives those. */
export const insertNewEvents = forEachRow((db, event: NewEvent) =>
  db
    .insertInto('event')
    .values(event)
    .onConflict((conflict) => conflict.column('id').doNothing()),
)

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

export function listEventsOf(db: Db, subjectIds: readonly string[]): Promise<EventRow[]> {
  return db
    .selectFrom('event')
    .selectAll()
    .where('subjectId', 'in', subjectIds)
    .orderBy('sequence')
    .execute()
}

/** The last event about the tree of units or about how many live there; 0 before the first. */
export async function lastEventOfUnits(db: Db): Promise<number> {
  const { rows } = await sql<{ sequence: number }>`
    select "sequence" from "event" indexed by "event_of_units" where "type" in (
      'unit-founded', 'unit-changed', 'unit-closed', 'unit-succeeded', 'population-stated')
    order by "sequence" desc limit 1`.execute(db)
  return rows[0]?.sequence ?? 0
}
