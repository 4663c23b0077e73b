import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { listReportPeriods } from '#db/queries/reports.server.ts'
import { keyOf, periodAfter, periodOn, type Period, type PeriodType } from './period.ts'
import type { ReportDeps } from './report-deps.server.ts'
import { reportReader, type ReaderRefusal } from './report-reader.server.ts'
import { seamBefore, settledDays } from './settled-days.ts'
import type { ListedPeriod, ShownPeriods } from './shown-periods.ts'

/** The periods around today with the days that hold for a unit. */
export async function listPeriods(
  deps: Pick<ReportDeps, 'db' | 'now' | 'unitsOn'>,
  staff: Staff,
  { unitId, type }: { unitId: string; type: PeriodType },
): Promise<Result<ShownPeriods, ReaderRefusal>> {
  const reader = await reportReader(deps, staff, unitId)
  if (!reader.ok) return reader
  const { unit, way, today, maySetDays } = reader.value
  const stated = await listReportPeriods(deps.db, { unitIds: way.map(({ id }) => id) })
  const running = periodOn(type, today)
  const shown = (period: Period): ListedPeriod => ({
    ...{ period: keyOf(period), ...settledDays(period, way, stated) },
    seam: seamBefore(period, way, stated),
  })
  const around = [1, 0, -1, -2, -3].map((times) => shown(periodAfter(running, times)))
  return success({ unit, way, type, maySetDays, periods: around })
}
