import type { Db, OfficialRateRow } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'
import { isLater } from './is-later.ts'

/** Of two statements of a rate on the same day the later is kept. */
export const upsertOfficialRates = forEachRow((db, row: OfficialRateRow) =>
  db
    .insertInto('officialRate')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['unitId', 'indicator', 'asOf'])
        .doUpdateSet((eb) => ({
          permille: eb.ref('excluded.permille'),
          numerator: eb.ref('excluded.numerator'),
          denominator: eb.ref('excluded.denominator'),
          source: eb.ref('excluded.source'),
          isWithdrawn: eb.ref('excluded.isWithdrawn'),
          statedBy: eb.ref('excluded.statedBy'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('officialRate')),
    ),
)

/** All that was typed off for a unit by a day, taken back or not, the newest first, with the name of who did. */
export function listOfficialRates(
  db: Db,
  { unitId, day }: { unitId: string; day: string },
): Promise<(OfficialRateRow & { name: string | null })[]> {
  return db
    .selectFrom('officialRate')
    .leftJoin('person', 'person.learnerId', 'officialRate.statedBy')
    .selectAll('officialRate')
    .select('person.displayName as name')
    .where('officialRate.unitId', '=', unitId)
    .where('officialRate.asOf', '<=', day)
    .orderBy('officialRate.asOf', 'desc')
    .execute()
}

/** What was stated of a unit by one of the events, if nothing of the same day came after. */
export function findOfficialRate(
  db: Db,
  { unitId, eventIds }: { unitId: string; eventIds: readonly string[] },
): Promise<OfficialRateRow | undefined> {
  return db
    .selectFrom('officialRate')
    .selectAll()
    .where('unitId', '=', unitId)
    .where('eventId', 'in', eventIds)
    .executeTakeFirst()
}
