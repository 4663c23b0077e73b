import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { readerOf, type Reader } from '../read/reader-of.server.ts'
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
  const { way, unit, maySeeSmall, day: today, may } = reader.value
  return success({ way, unit, today, maySeeSmall, ...rightsOn(unit.level, may) })
}

function rightsOn(level: string, may: Reader['may']) {
  switch (level) {
    case 'commune': {
      const mayJudge = may('judge-commune-report')
      return { mayReport: may('report-commune'), mayJudge, maySetDays: mayJudge }
    }
    case 'province': {
      const mayReport = may('report-province')
      return {
        mayReport,
        mayJudge: may('judge-province-report'),
        maySetDays: mayReport,
      }
    }
    default:
      return {
        ...{ mayReport: false, mayJudge: false },
        maySetDays: level === 'nation' && may('judge-province-report'),
      }
  }
}
