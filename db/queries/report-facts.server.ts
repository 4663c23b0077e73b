import type { ReportPeriodRow, ReportTurnRow } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'
import { isLater } from './is-later.ts'

/** Of two statements about the days of a period the later is kept. */
export const upsertReportPeriods = forEachRow((db, row: ReportPeriodRow) =>
  db
    .insertInto('reportPeriod')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['unitId', 'period'])
        .doUpdateSet((eb) => ({
          dataFrom: eb.ref('excluded.dataFrom'),
          dataTo: eb.ref('excluded.dataTo'),
          dueOn: eb.ref('excluded.dueOn'),
          statedBy: eb.ref('excluded.statedBy'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('reportPeriod')),
    ),
)

export const insertReportTurns = forEachRow((db, row: ReportTurnRow) =>
  db
    .insertInto('reportTurn')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)
