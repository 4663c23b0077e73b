import type { Db, TargetRow } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'
import { isLater } from './is-later.ts'

/** Of two statements of a target the later is kept. */
export const upsertTargets = forEachRow((db, row: TargetRow) =>
  db
    .insertInto('target')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['unitId', 'year', 'indicator'])
        .doUpdateSet((eb) => ({
          adults: eb.ref('excluded.adults'),
          source: eb.ref('excluded.source'),
          statedBy: eb.ref('excluded.statedBy'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('target')),
    ),
)

/** The targets of units for a year, with the name of who set each. */
export function listTargets(
  db: Db,
  { unitIds, year }: { unitIds: readonly string[]; year: number },
): Promise<(TargetRow & { name: string | null })[]> {
  return db
    .selectFrom('target')
    .leftJoin('person', 'person.learnerId', 'target.statedBy')
    .selectAll('target')
    .select('person.displayName as name')
    .where('target.unitId', 'in', unitIds)
    .where('target.year', '=', year)
    .execute()
}
