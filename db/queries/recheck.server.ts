import { sql } from 'kysely'
import type { Db, RecheckDrawRow, RecheckResultRow } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'
import { isLater } from './is-later.ts'

export const insertRecheckDraws = forEachRow((db, row: RecheckDrawRow) =>
  db
    .insertInto('recheckDraw')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

/** Of two results of the same the later is kept. */
export const upsertRecheckResults = forEachRow((db, row: RecheckResultRow) =>
  db
    .insertInto('recheckResult')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['drawId', 'learnerId'])
        .doUpdateSet((eb) => ({
          result: eb.ref('excluded.result'),
          checkedBy: eb.ref('excluded.checkedBy'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('recheckResult')),
    ),
)

export function findDraw(db: Db, id: string): Promise<RecheckDrawRow | undefined> {
  return db.selectFrom('recheckDraw').selectAll().where('id', '=', id).executeTakeFirst()
}

/**
 * All that were drawn of a unit, or of what was below it on the day they are about; of one period
 * or of all; in the order in which they were drawn.
 */
export function listDraws(
  db: Db,
  { unitId, period }: { unitId: string; period?: string | undefined },
): Promise<RecheckDrawRow[]> {
  const all = db
    .selectFrom('recheckDraw')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('unitId', '=', unitId),
        eb.exists(
          eb
            .selectFrom('unitAncestor as up')
            .select(sql`1`.as('one'))
            .whereRef('up.unitId', '=', 'recheckDraw.unitId')
            .where('up.ancestorId', '=', unitId)
            .whereRef('up.validFrom', '<=', 'recheckDraw.day')
            .where((until) =>
              until.or([
                until('up.validTo', 'is', null),
                until('up.validTo', '>', until.ref('recheckDraw.day')),
              ]),
            ),
        ),
      ]),
    )
    .orderBy('at')
    .orderBy('id')
  return (period === undefined ? all : all.where('period', '=', period)).execute()
}

export function listRecheckResults(
  db: Db,
  drawIds: readonly string[],
): Promise<RecheckResultRow[]> {
  return db.selectFrom('recheckResult').selectAll().where('drawId', 'in', drawIds).execute()
}
