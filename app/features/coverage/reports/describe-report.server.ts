import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { besideReport } from './beside-report.server.ts'
import { figuresAsSeen, warningsAsSeen } from './figures-as-seen.ts'
import { timingOf } from './lateness.ts'
import { keyOf, readPeriod } from './period.ts'
import {
  bodyOf,
  daysOf,
  isOver,
  placeOn,
  type OpenReport,
} from './prepare-report.server.ts'
import { readSubmitted, versionsOf } from './read-submitted.server.ts'
import type { ReportBody } from './report-body.ts'
import { courseFor } from './report-course.server.ts'
import type { ReportDeps } from './report-deps.server.ts'
import { reportReader, type ReaderRefusal } from './report-reader.server.ts'
import { mayFollow } from './report-state.ts'
import { readDraft } from './save-draft.server.ts'
import { versionChanges, type VersionChanges } from './version-changes.ts'
import { hiddenInVersions } from './hidden-in-versions.ts'
import { warningsIn } from './warnings.ts'
import type { ShownReport, WritingReport } from './shown-report.ts'

type Asked = {
  unitId: string
  period: string
  version?: number | undefined
  /** Writes what was accepted once more. */
  isCorrecting?: boolean
}

/** The report of a unit on a period: as it was submitted, as it would be, and the way it went. */
export async function describeReport(
  deps: ReportDeps,
  staff: Staff,
  { unitId, period: key, version, isCorrecting = false }: Asked,
): Promise<Result<ShownReport, ReaderRefusal | { code: 'no-report' }>> {
  const reader = await reportReader(deps, staff, unitId)
  if (!reader.ok) return reader
  const period = readPeriod(key)
  if (!period) return failure('no-report')
  const days = await daysOf(deps, reader.value, period)
  const course = await courseFor(deps.db, { unitId, period: key })
  const place = await placeOn(deps, reader.value, days.dataTo)
  const open = { reader: reader.value, period, days, course, place }
  const about = { unitId, period: key }
  const submitted = await readSubmitted(deps, staff, { ...about, version })
  const shown = submitted.ok ? submitted.value : undefined
  const timing = timingOf(course, days, reader.value.today)
  const isOpen = course.state === 'draft' || course.state === 'returned'
  const isWritten = isCorrecting || (isOpen && timing.kind !== 'not-asked')
  return success({
    ...{ ...open, key, submitted: shown },
    timing,
    changes: shown && (await changesOf(deps, staff, { ...about, body: shown.body })),
    writing: isWritten ? await writingOf(deps, staff, open) : undefined,
  })
}

async function writingOf(
  deps: ReportDeps,
  staff: Staff,
  open: OpenReport,
): Promise<WritingReport | undefined> {
  const { reader, days, course } = open
  if (!reader.mayReport || !mayFollow(course.state, 'submitted')) return undefined
  const { unit } = reader
  const draft = await readDraft(deps.db, { unitId: unit.id, period: keyOf(open.period) })
  const asked = { unit, period: { key: keyOf(open.period), ...days } }
  const { figures, flags } = await deps.countFigures(asked)
  // As it goes up it is whole; who writes it sees of it what they may see elsewhere.
  const beside = reader.maySeeSmall
    ? undefined
    : await besideReport(deps, staff, { reader, period: asked.period })
  const warnings = warningsAsSeen(warningsIn(figures, flags, unit.name), beside)
  const before = beside ? await versionsOf(deps.db, course.turns) : []
  const all = [...before.map((each) => each.figures), figures]
  const hidden = beside && hiddenInVersions(all, beside).at(-1)
  const said = { words: draft.words, warnings, by: staff, at: deps.now().toISOString() }
  return {
    ...{ draft, warnings },
    body: bodyOf(open, figuresAsSeen(figures, hidden), said),
    isOver: isOver(deps, reader, days),
    isCorrection: course.state === 'accepted' || course.state === 'aggregated',
  }
}

async function changesOf(
  deps: ReportDeps,
  staff: Staff,
  { unitId, period, body }: { unitId: string; period: string; body: ReportBody },
): Promise<VersionChanges | undefined> {
  if (body.version < 2) return undefined
  const before = await readSubmitted(deps, staff, {
    ...{ unitId, period, version: body.version - 1 },
  })
  return before.ok ? versionChanges(before.value.body, body) : undefined
}

/** The report as it would go up now, for who writes it; undefined where there is nothing to write. */
export async function readDraftBody(
  deps: ReportDeps,
  staff: Staff,
  about: { unitId: string; period: string },
): Promise<Result<ReportBody | undefined, ReaderRefusal | { code: 'no-report' }>> {
  const shown = await describeReport(deps, staff, about)
  return shown.ok ? success(shown.value.writing?.body) : shown
}
