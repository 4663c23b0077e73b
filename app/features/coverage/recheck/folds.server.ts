import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import { insertRecheckDraws, upsertRecheckResults } from '#db/queries/recheck.server.ts'
import { recheckDrawnSchema, recheckNotedSchema } from '../facts.ts'

const draws: Fold = {
  name: 'recheck-draws',
  types: ['recheck-drawn'],
  tables: ['recheckDraw'],
  async apply(db, events) {
    const rows = events.map(({ id, subjectId, actorId, happenedAt, payload }) => {
      const { learners, ...drawn } = v.parse(recheckDrawnSchema, payload)
      return {
        ...{ id, unitId: subjectId, ...drawn, size: learners.length },
        learners: JSON.stringify(learners),
        ...{ actorId: actorId ?? null, at: happenedAt },
      }
    })
    await insertRecheckDraws(db, rows)
  },
}

/** A result may come before its draw, and of two the later holds. */
const results: Fold = {
  name: 'recheck-results',
  types: ['recheck-noted'],
  tables: ['recheckResult'],
  async apply(db, events) {
    const rows = events.map(({ id, subjectId, actorId, happenedAt, payload }) => {
      const { draw, result } = v.parse(recheckNotedSchema, payload)
      return {
        ...{ drawId: draw, learnerId: subjectId, result, checkedBy: actorId ?? null },
        ...{ statedAt: happenedAt, eventId: id },
      }
    })
    await upsertRecheckResults(db, rows)
  },
}

export const recheckFolds: readonly Fold[] = [draws, results]
