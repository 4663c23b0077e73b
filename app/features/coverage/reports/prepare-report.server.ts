import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { listReportPeriods } from '#db/queries/reports.server.ts'
import { keyOf, readPeriod, type Period } from './period.ts'
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

/** A report that can still be written, with everything that is known of it. */
export type OpenReport = {
  reader: ReportReader
  period: Period
  days: SettledDays
  course: ToldCourse
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
  const course = await courseFor(deps.db, { unitId, period: key })
  return success({ reader: reader.value, period, days, course })
}

export async function daysOf(
  { db }: Pick<ReportDeps, 'db'>,
  { way }: Pick<ReportReader, 'way'>,
  period: Period,
): Promise<SettledDays> {
  const unitIds = way.map(({ id }) => id)
  return settledDays(
    period,
    way,
    await listReportPeriods(db, { unitIds, period: keyOf(period) }),
  )
}

/** A report as it would go up at a moment, and the mark by which it is known again. */
export type PreparedReport = { body: ReportBody; text: string; hash: string }

export type NotReady =
  | { code: 'already-submitted' | 'period-not-over' }
  | { code: 'blocked'; warnings: FoundWarning[] }
  | { code: 'unanswered'; flaws: DraftFlaws }

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
  // Until its last day is over the figures are not those of the period.
  if (reader.today <= days.dataTo) return failure('period-not-over')
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
  { reader, period, days, course }: OpenReport,
  figures: ReportFigures,
  { words, warnings, by, at }: Said,
): ReportBody {
  const { dataFrom, dataTo, dueOn } = days
  return {
    ...{ form: 1, unit: unitIn(reader), version: course.version + 1 },
    period: { key: keyOf(period), dataFrom, dataTo, dueOn },
    correction: words.correction.trim(),
    figures,
    texts: writtenTexts(words),
    warnings: answered(warnings, words),
    ...{ submittedBy: by.displayName, submittedAt: at },
  }
}

function unitIn({ unit, way }: ReportReader): ReportBody['unit'] {
  const province = way.find(({ level }) => level === 'province')
  const level = unit.level === 'province' ? 'province' : 'commune'
  return { id: unit.id, name: unit.name, provinceName: province?.name ?? '', level }
}
