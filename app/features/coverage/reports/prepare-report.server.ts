import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { contentsOf, openReport, type ReportRefusal } from './open-report.server.ts'
import type { PeriodDays } from './period.ts'
import type { ReportBody, ReportFigures } from './report-body.ts'
import type { ReportDeps } from './report-deps.server.ts'
import {
  answered,
  unanswered,
  writtenTexts,
  type DraftFlaws,
  type DraftWords,
} from './report-draft.ts'
import { hashOf } from './report-hash.server.ts'
import { isAccepted, mayFollow } from './report-state.ts'
import type { OpenReport, ReportReader } from './shown-report.ts'
import { isBlocking, type FoundWarning } from './warnings.ts'

/** A report as it would go up at a moment, and the mark by which it is known again. */
export type PreparedReport = { body: ReportBody; text: string; hash: string }

export type NotReady =
  | { code: 'already-submitted' | 'period-not-over' | 'blocked' }
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
  { at, ...about }: { unitId: string; period: string; at: string },
): Promise<Result<PreparedReport, ReportRefusal | NotReady>> {
  const open = await openReport(deps, staff, about)
  if (!open.ok) return open
  const { reader, days, course } = open.value
  if (!reader.mayReport) return failure('not-your-unit')
  if (days.dataTo < days.begins) return failure('no-report')
  if (!mayFollow(course.state, 'submitted')) return failure('already-submitted')
  if (!isOver(deps, reader, days)) return failure('period-not-over')
  const { draft, figures, warnings } = await contentsOf(deps, open.value)
  const { words } = draft
  if (warnings.some(isBlocking)) return failure('blocked')
  const flaws = unanswered(words, warnings, isAccepted(course.state))
  if (Object.keys(flaws).length > 0) {
    return { ok: false, failure: { code: 'unanswered', flaws } }
  }
  const body = bodyOf(open.value, figures, { words, warnings, by: staff, at })
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
  { key, days, course, place }: OpenReport,
  figures: ReportFigures,
  { words, warnings, by, at }: Said,
): ReportBody {
  const { dataFrom, dataTo, dueOn } = days
  return {
    ...{ form: 1, unit: place, version: course.version + 1 },
    period: { key, dataFrom, dataTo, dueOn },
    correction: words.correction.trim(),
    figures,
    texts: writtenTexts(words),
    warnings: answered(warnings, words),
    ...{ submittedBy: by.displayName, submittedAt: at },
  }
}
