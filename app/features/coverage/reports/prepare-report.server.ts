import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listFirstDays, listReportPeriods } from '#db/queries/reports.server.ts'
import { keyOf, readPeriod, type Period, type PeriodDays } from './period.ts'
import type { ReportDeps } from './report-deps.server.ts'
import type { ReportBody, ReportFigures } from './report-body.ts'
import { courseFor } from './report-course.server.ts'
import { hashOf } from './report-hash.server.ts'
import {
  answered,
  unanswered,
  writtenTexts,
  type DraftFlaws,
  type DraftWords,
} from './report-draft.ts'
import { reportReader, type ReaderRefusal } from './report-reader.server.ts'
import { mayFollow } from './report-state.ts'
import { readDraft } from './save-draft.server.ts'
import { settledDays, type SettledDays } from './settled-days.ts'
import { isBlocking, warningsIn, type FoundWarning } from './warnings.ts'
import type { ReportReader, ToldCourse } from './shown-report.ts'

export type OpenDays = SettledDays & { begins: string }

/** A report that can still be written, with everything that is known of it. */
export type OpenReport = {
  reader: ReportReader
  period: Period
  days: OpenDays
  course: ToldCourse
  /** As it was called on the last day of the period, on whose map the figures stand. */
  place: ReportBody['unit']
}

type About = { unitId: string; period: string }

/** The report of a unit on a period, for whoever writes it. */
async function reportToWrite(
  deps: ReportDeps,
  staff: Staff,
  { unitId, period: key }: About,
): Promise<Result<OpenReport, ReaderRefusal | { code: 'no-report' }>> {
  const reader = await reportReader(deps, staff, unitId)
  if (!reader.ok) return reader
  if (!reader.value.mayReport) return failure('not-your-unit')
  const period = readPeriod(key)
  if (!period) return failure('no-report')
  const days = await daysOf(deps, reader.value, period)
  if (days.dataTo < days.begins) return failure('no-report')
  const course = await courseFor(deps.db, { unitId, period: key })
  const place = await placeOn(deps, reader.value, days.dataTo)
  return success({ reader: reader.value, period, days, course, place })
}

/** The days of a period for a unit, and the first day of the unit itself. */
export async function daysOf(
  { db }: Pick<ReportDeps, 'db'>,
  { way, unit }: Pick<ReportReader, 'way' | 'unit'>,
  period: Period,
): Promise<OpenDays> {
  const unitIds = way.map(({ id }) => id)
  const stated = await listReportPeriods(db, { unitIds, period: keyOf(period) })
  const [first] = await listFirstDays(db, [unit.id])
  return { ...settledDays(period, way, stated), begins: first?.validFrom ?? '' }
}

/** What a unit and its province were called on a day; before the unit was there, what they are now. */
export async function placeOn(
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

/** A report as it would go up at a moment, and the mark by which it is known again. */
export type PreparedReport = { body: ReportBody; text: string; hash: string }

export type NotReady =
  | { code: 'already-submitted' | 'period-not-over' }
  | { code: 'blocked'; warnings: FoundWarning[] }
  | { code: 'unanswered'; flaws: DraftFlaws }

/** Until its last day is over the figures are not those of a period; a unit was there by then. */
export const isOver = (
  { now }: Pick<ReportDeps, 'now'>,
  { today }: Pick<ReportReader, 'today'>,
  { dataTo }: PeriodDays,
): boolean => dataTo <= today && dataTo < todayOf(now)

/** Puts together what would be submitted: nothing is written down by it. */
export async function prepareReport(
  deps: ReportDeps,
  staff: Staff,
  { unitId, period: key, at }: About & { at: string },
): Promise<Result<PreparedReport, ReaderRefusal | NotReady | { code: 'no-report' }>> {
  const open = await reportToWrite(deps, staff, { unitId, period: key })
  if (!open.ok) return open
  const { reader, days, course } = open.value
  if (!mayFollow(course.state, 'submitted')) return failure('already-submitted')
  if (!isOver(deps, reader, days)) return failure('period-not-over')
  const { unit } = reader
  const counted = await deps.countFigures({ unit, period: { key, ...days } })
  const { words } = await readDraft(deps.db, { unitId, period: key })
  const warnings = warningsIn(counted.figures, counted.flags, unit.name)
  const blocking = warnings.filter(isBlocking)
  if (blocking.length > 0) {
    return { ok: false, failure: { code: 'blocked', warnings: blocking } }
  }
  const isCorrection = course.state === 'accepted' || course.state === 'aggregated'
  const flaws = unanswered(words, warnings, isCorrection)
  if (Object.keys(flaws).length > 0) {
    return { ok: false, failure: { code: 'unanswered', flaws } }
  }
  const body = bodyOf(open.value, counted.figures, { words, warnings, by: staff, at })
  const text = JSON.stringify(body)
  return success({ body, text, hash: hashOf(text) })
}

type Said = {
  words: DraftWords
  warnings: readonly FoundWarning[]
  by: Pick<Staff, 'displayName'>
  at: string
}

/** The next version of a report, as it would be frozen. */
export function bodyOf(
  { period, days, course, place }: OpenReport,
  figures: ReportFigures,
  { words, warnings, by, at }: Said,
): ReportBody {
  const { dataFrom, dataTo, dueOn } = days
  return {
    ...{ form: 1, unit: place, version: course.version + 1 },
    period: { key: keyOf(period), dataFrom, dataTo, dueOn },
    correction: words.correction.trim(),
    figures,
    texts: writtenTexts(words),
    warnings: answered(warnings, words),
    ...{ submittedBy: by.displayName, submittedAt: at },
  }
}
