import type { Db, UnitVersionRow } from '../database.ts'
import { unitsOn, type UnitOnDay } from './units.server.ts'

/** The units that have a code of the statistics office. */
export function listCodedUnitsOn(db: Db, day: string): Promise<UnitOnDay[]> {
  return unitsOn(db, day).where('unit.code', 'is not', null).execute()
}

/** What was said of units from that very day on, closings too, in the order it was said. */
export function listStatementsOn(
  db: Db,
  day: string,
): Promise<Pick<UnitVersionRow, 'unitId' | 'statedAt' | 'eventId'>[]> {
  return db
    .selectFrom('unitVersion')
    .select(['unitId', 'statedAt', 'eventId'])
    .where('validFrom', '=', day)
    .unionAll(
      db
        .selectFrom('unitClosing')
        .select(['unitId', 'statedAt', 'eventId'])
        .where('on', '=', day),
    )
    .orderBy('statedAt')
    .orderBy('eventId')
    .execute()
}

/** What was said of units for the days after one, closings too. */
export function listLaterStatements(
  db: Db,
  unitIds: readonly string[],
  day: string,
): Promise<Pick<UnitVersionRow, 'unitId'>[]> {
  return db
    .selectFrom('unitVersion')
    .select('unitId')
    .where('unitId', 'in', unitIds)
    .where('validFrom', '>', day)
    .unionAll(
      db
        .selectFrom('unitClosing')
        .select('unitId')
        .where('unitId', 'in', unitIds)
        .where('on', '>', day),
    )
    .execute()
}
