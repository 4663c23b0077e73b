import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import { insertTargets } from '#db/queries/targets.server.ts'
import { targetStatedSchema } from '../facts.ts'

export const targetFolds: readonly Fold[] = [
  {
    name: 'targets',
    types: ['target-stated'],
    tables: ['target'],
    async apply(db, events) {
      const rows = events.map(({ id, subjectId, actorId, happenedAt, payload }) => {
        const { isWithdrawn, ...said } = v.parse(targetStatedSchema, payload)
        return {
          ...{ unitId: subjectId, ...said, isWithdrawn: Number(isWithdrawn) },
          ...{ statedBy: actorId ?? null, statedAt: happenedAt, eventId: id },
        }
      })
      await insertTargets(db, rows)
    },
  },
]
