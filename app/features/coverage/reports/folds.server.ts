import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import { insertReportTurns, upsertReportPeriods } from '#db/queries/report-facts.server.ts'
import { reportPeriodStatedSchema, reportTurnSchema } from '../facts.ts'
import { turnKinds } from './report-state.ts'

const reportPeriods: Fold = {
  name: 'report-periods',
  types: ['report-period-stated'],
  tables: ['reportPeriod'],
  async apply(db, events) {
    const rows = events.map(({ id, subjectId, actorId, happenedAt, payload }) => ({
      ...{ unitId: subjectId, ...v.parse(reportPeriodStatedSchema, payload) },
      ...{ statedBy: actorId ?? null, statedAt: happenedAt, eventId: id },
    }))
    await upsertReportPeriods(db, rows)
  },
}

const typeOf = (kind: string): string => `report-${kind}`

const reportTurns: Fold = {
  name: 'report-turns',
  types: turnKinds.map(typeOf),
  tables: ['reportTurn'],
  async apply(db, events) {
    const rows = events.flatMap(({ id, type, subjectId, actorId, happenedAt, payload }) => {
      const kind = turnKinds.find((each) => typeOf(each) === type)
      if (!kind) return []
      return {
        ...{ eventId: id, unitId: subjectId, kind, ...v.parse(reportTurnSchema, payload) },
        ...{ actorId: actorId ?? null, at: happenedAt },
      }
    })
    await insertReportTurns(db, rows)
  },
}

export const reportFolds: readonly Fold[] = [reportPeriods, reportTurns]
