import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import {
  insertFollowUpMisses,
  insertVisitWithdrawals,
} from '#db/queries/outreach-facts.server.ts'
import { visitWithdrawnSchema } from './facts.ts'

/** One may come before its visit: they are kept by themselves, and joined when asked. */
const visitWithdrawals: Fold = {
  name: 'visit-withdrawals',
  types: ['visit-withdrawn'],
  tables: ['visitWithdrawal'],
  async apply(db, events) {
    const rows = events.map(({ id, payload }) => ({
      visitId: v.parse(visitWithdrawnSchema, payload).visit,
      eventId: id,
    }))
    await insertVisitWithdrawals(db, rows)
  },
}

const followUpMisses: Fold = {
  name: 'follow-up-misses',
  types: ['follow-up-missed'],
  tables: ['followUpMiss'],
  async apply(db, events) {
    const rows = events.map(({ id, subjectId, actorId, happenedAt }) => ({
      ...{ eventId: id, learnerId: subjectId, actorId: actorId ?? null, at: happenedAt },
    }))
    await insertFollowUpMisses(db, rows)
  },
}

export const outreachFolds: readonly Fold[] = [visitWithdrawals, followUpMisses]
