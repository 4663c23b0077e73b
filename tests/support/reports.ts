import type { EventRecord } from '#app/features/record/record.server.ts'
import type { ReportBody } from '#app/features/coverage/reports/report-body.ts'
import { hashOf } from '#app/features/coverage/reports/report-hash.server.ts'
import { turnId } from '#app/features/coverage/reports/turn-id.ts'
import type { Db } from '#db/database.ts'
import { insertReportSnapshot } from '#db/queries/reports.server.ts'
import { reportBody } from './report-body.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }

/** A report as it went up, whoever wrote it; its hash. */
export async function givenReport(
  deps: Deps,
  unitId: string,
  overrides: Partial<ReportBody> = {},
): Promise<string> {
  const whole = reportBody(overrides)
  const body = { ...whole, unit: { ...whole.unit, id: unitId } }
  const text = JSON.stringify(body)
  const about = { unitId, period: body.period.key, version: body.version }
  const createdAt = deps.now().toISOString()
  const hash = hashOf(text)
  await insertReportSnapshot(deps.db, { ...about, hash, body: text, createdAt })
  await deps.record.append(deps, [
    {
      ...{ id: turnId({ ...about, kind: 'submitted' }), type: 'report-submitted' },
      ...{ subjectId: unitId, actorId: 'somebody', happenedAt: createdAt },
      payload: { period: about.period, version: about.version, hash },
    },
  ])
  return hash
}
