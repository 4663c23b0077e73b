import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { readerOf } from '../read/reader-of.server.ts'
import type { ReportReader } from './shown-report.ts'

export type ReaderRefusal = { code: 'unit-not-found' | 'not-your-unit' }

/** What somebody of the staff may do about the reports of a unit. */
export async function reportReader(
  deps: RoleDeps,
  staff: Staff,
  unitId: string,
): Promise<Result<ReportReader, ReaderRefusal>> {
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok) return reader
  const { way, unit, maySeeSmall, day: today } = reader.value
  const may = (action: Parameters<typeof mayOn>[2]['action']) =>
    mayOn(deps, staff, { action, unitId })
  return success({ way, unit, today, maySeeSmall, ...(await rightsOn(unit.level, may)) })
}

async function rightsOn(
  level: string,
  may: (action: Parameters<typeof mayOn>[2]['action']) => Promise<boolean>,
) {
  switch (level) {
    case 'commune': {
      const mayJudge = await may('judge-commune-report')
      return { mayReport: await may('report-commune'), mayJudge, maySetDays: mayJudge }
    }
    case 'province': {
      const mayReport = await may('report-province')
      return {
        mayReport,
        mayJudge: await may('judge-province-report'),
        maySetDays: mayReport,
      }
    }
    default:
      return {
        ...{ mayReport: false, mayJudge: false },
        maySetDays: level === 'nation' && (await may('judge-province-report')),
      }
  }
}
