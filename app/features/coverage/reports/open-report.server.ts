import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { listFirstDays, listReportPeriods } from '#db/queries/reports.server.ts'
import { readPeriod } from './period.ts'
import type { ReportBody, ReportFigures } from './report-body.ts'
import { courseFor } from './report-course.server.ts'
import type { ReportDeps } from './report-deps.server.ts'
import { reportReader, type ReaderRefusal } from './report-reader.server.ts'
import { readDraft } from './save-draft.server.ts'
import { settledDays } from './settled-days.ts'
import type { OpenReport, ReportReader, StoredDraft } from './shown-report.ts'
import { warningsIn, type FoundWarning } from './warnings.ts'

export type ReportRefusal = ReaderRefusal | { code: 'no-report' }

/** The report of a unit on a period, for whoever may read it. */
export async function openReport(
  deps: Pick<ReportDeps, 'db' | 'now' | 'unitsOn'>,
  staff: Staff,
  { unitId, period: key }: { unitId: string; period: string },
): Promise<Result<OpenReport, ReportRefusal>> {
  const found = await reportReader(deps, staff, unitId)
  if (!found.ok) return found
  const reader = found.value
  const { unit, way } = reader
  const period = readPeriod(key)
  if (!period) return failure('no-report')
  const unitIds = way.map(({ id }) => id)
  const stated = await listReportPeriods(deps.db, { unitIds, period: key })
  const [first] = await listFirstDays(deps.db, [unitId])
  const days = { ...settledDays(period, way, stated), begins: first?.validFrom ?? '' }
  const course = await courseFor(deps.db, { unitId, period: key })
  const place = await placeOn(deps, { unit, way }, days.dataTo)
  return success({ reader, key, days, course, place })
}

/** What a unit and its province were called on a day; before the unit was there, what they are now. */
async function placeOn(
  { db, unitsOn }: Pick<ReportDeps, 'db' | 'unitsOn'>,
  { unit, way }: Pick<ReportReader, 'unit' | 'way'>,
  day: string,
): Promise<ReportBody['unit']> {
  const then = await unitsOn(db, day).wayTo(unit.id)
  const places = then.length > 0 ? then : way
  const province = places.find(({ level }) => level === 'province')
  const { name } = places.at(-1) ?? unit
  const level = unit.level === 'province' ? 'province' : 'commune'
  return { id: unit.id, name, provinceName: province?.name ?? '', level }
}

/** What a report has by now: its words, its figures, and what in them must be answered. */
export async function contentsOf(
  deps: ReportDeps,
  { place, key, days }: Pick<OpenReport, 'place' | 'key' | 'days'>,
): Promise<{ draft: StoredDraft; figures: ReportFigures; warnings: FoundWarning[] }> {
  const draft = await readDraft(deps.db, { unitId: place.id, period: key })
  const asked = { unit: place, period: { key, ...days } }
  const { figures, flags } = await deps.countFigures(asked)
  return { draft, figures, warnings: warningsIn(figures, flags, place.name) }
}
