import { sql } from 'kysely'
import type { Db, EventRow, UnitVersionRow } from '../database.ts'

/** The last thing said of a unit for a day or before one, whether it has ended since or not. */
export function findVersionBy(
  db: Db,
  unitId: string,
  day: string,
): Promise<UnitVersionRow | undefined> {
  return db
    .selectFrom('unitVersion')
    .selectAll()
    .where('unitId', '=', unitId)
    .where('validFrom', '<=', day)
    .orderBy('validFrom', 'desc')
    .executeTakeFirst()
}

/** The event by which a unit is closed on a day. */
export function findClosingEvent(
  db: Db,
  unitId: string,
  on: string,
): Promise<EventRow | undefined> {
  return db
    .selectFrom('unitClosing')
    .innerJoin('event', 'event.id', 'unitClosing.eventId')
    .selectAll('event')
    .where('unitClosing.unitId', '=', unitId)
    .where('unitClosing.on', '=', on)
    .executeTakeFirst()
}

/** Whether anything after a place in the log is about one of some things, or names one. */
export async function isToldOfAfter(
  db: Db,
  sequence: number,
  ids: readonly string[],
): Promise<boolean> {
  const wanted = JSON.stringify(ids)
  const found = await db
    .selectFrom('event')
    .select('id')
    .where('sequence', '>', sequence)
    .where(
      sql<boolean>`exists (select 1 from json_each(${wanted}) as wanted
        where "event"."subjectId" = wanted.value or instr("event"."payload", wanted.value) > 0)`,
    )
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
