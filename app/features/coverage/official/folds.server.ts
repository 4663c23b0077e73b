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
      const rows = events.map(({ id, subjectId, actorId, happenedAt, payload }) => ({
        ...{ unitId: subjectId, ...v.parse(officialRateStatedSchema, payload) },
        ...{ statedBy: actorId ?? null, statedAt: happenedAt, eventId: id },
      }))
      await upsertOfficialRates(db, rows)
    },
  },
]
