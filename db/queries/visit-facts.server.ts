import type { FollowUpRow, VisitRow } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'

export const insertVisits = forEachRow((db, row: VisitRow) =>
  db
    .insertInto('visit')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

export const insertFollowUps = forEachRow((db, row: FollowUpRow) =>
  db
    .insertInto('followUp')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)
