import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import { upsertOfficialRates } from '#db/queries/official-rates.server.ts'
import { officialRateStatedSchema } from '../facts.ts'

export const officialFolds: readonly Fold[] = [
  {
    name: 'official-rates',
    types: ['official-rate-stated'],
    tables: ['officialRate'],
    async apply(db, events) {
      const rows = events.map(({ id, subjectId, actorId, happenedAt, payload }) => {
        const { isWithdrawn, ...said } = v.parse(officialRateStatedSchema, payload)
        return {
          ...{ unitId: subjectId, ...said, isWithdrawn: Number(isWithdrawn) },
          ...{ statedBy: actorId ?? null, statedAt: happenedAt, eventId: id },
        }
      })
      await upsertOfficialRates(db, rows)
    },
  },
]
