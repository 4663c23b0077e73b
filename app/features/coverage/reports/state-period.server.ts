import { v7 as uuid } from 'uuid'
import type { Staff } from '#app/features/identity/identity.ts'
import { isDay } from '#app/platform/calendar-day.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { keyOf, readPeriod, type PeriodDays } from './period.ts'
import type { ReportDeps } from './report-deps.server.ts'
import { reportReader, type ReaderRefusal } from './report-reader.server.ts'
import type { PeriodFlaws } from './shown-periods.ts'

type Stated = PeriodDays & { unitId: string; period: string }
type Refusal = ReaderRefusal | { code: 'bad-period'; flaws: PeriodFlaws }

/** Says what days a period is about and by when its reports are due, for a unit and all below. */
export async function statePeriod(
  deps: Pick<ReportDeps, 'db' | 'now' | 'unitsOn' | 'record'>,
  staff: Staff,
  { unitId, ...stated }: Stated,
): Promise<Result<undefined, Refusal>> {
  const reader = await reportReader(deps, staff, unitId)
  if (!reader.ok) return reader
  if (!reader.value.maySetDays) return failure('not-your-unit')
  const flaws = flawsIn(stated)
  const period = readPeriod(stated.period)
  if (!period || Object.keys(flaws).length > 0) {
    return { ok: false, failure: { code: 'bad-period', flaws } }
  }
  const { dataFrom, dataTo, dueOn } = stated
  await deps.record.append(deps, [
    {
      ...{ id: uuid(), type: 'report-period-stated', subjectId: unitId },
      ...{ actorId: staff.learnerId, happenedAt: deps.now().toISOString() },
      payload: { period: keyOf(period), dataFrom, dataTo, dueOn },
    },
  ])
  return success(undefined)
}

function flawsIn({ period, dataFrom, dataTo, dueOn }: Omit<Stated, 'unitId'>): PeriodFlaws {
  const flaws: PeriodFlaws = {}
  if (!readPeriod(period)) flaws.period = 'no-period'
  if (!isDay(dataFrom)) flaws.dataFrom = 'no-day'
  if (!isDay(dataTo)) flaws.dataTo = 'no-day'
  else if (dataTo < dataFrom) flaws.dataTo = 'ends-before'
  if (!isDay(dueOn)) flaws.dueOn = 'no-day'
  else if (dueOn <= dataTo) flaws.dueOn = 'due-before'
  return flaws
}
