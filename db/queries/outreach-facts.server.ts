import type { FollowUpMissRow, VisitWithdrawalRow } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'

export const insertVisitWithdrawals = forEachRow((db, row: VisitWithdrawalRow) =>
  db
    .insertInto('visitWithdrawal')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

export const insertFollowUpMisses = forEachRow((db, row: FollowUpMissRow) =>
  db
    .insertInto('followUpMiss')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)
