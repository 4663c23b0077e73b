import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { besideReport } from './beside-report.server.ts'
import { figuresAsSeen, warningsAsSeen } from './figures-as-seen.ts'
import { timingOf } from './lateness.ts'
import { contentsOf, openReport, type ReportRefusal } from './open-report.server.ts'
import { bodyOf, isOver } from './prepare-report.server.ts'
import { readSubmitted, versionsOf } from './read-submitted.server.ts'
import type { ReportBody } from './report-body.ts'
import type { ReportDeps } from './report-deps.server.ts'
import { isAccepted, isOpen, mayFollow } from './report-state.ts'
import { versionChanges, type VersionChanges } from './version-changes.ts'
import { hiddenInVersions } from './hidden-in-versions.ts'
import type { OpenReport, ShownReport, WritingReport } from './shown-report.ts'

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
  { version, isCorrecting = false, ...about }: Asked,
): Promise<Result<ShownReport, ReportRefusal>> {
  const open = await openReport(deps, staff, about)
  if (!open.ok) return open
  const { reader, days, course } = open.value
  const submitted = await readSubmitted(deps, staff, { ...about, version })
  const shown = submitted.ok ? submitted.value : undefined
  const timing = timingOf(course, days, reader.today)
  const isAsked = isOpen(course.state) && timing.kind !== 'not-asked'
  return success({
    ...{ ...open.value, submitted: shown, timing },
    changes: shown && (await changesOf(deps, staff, { ...about, body: shown.body })),
    writing: isCorrecting || isAsked ? await writingOf(deps, staff, open.value) : undefined,
  })
}

async function writingOf(
  deps: ReportDeps,
  staff: Staff,
  open: OpenReport,
): Promise<WritingReport | undefined> {
  const { reader, key, days, course } = open
  if (!reader.mayReport || !mayFollow(course.state, 'submitted')) return undefined
  const { draft, figures, warnings: found } = await contentsOf(deps, open)
  // As it goes up it is whole; who writes it sees of it what they may see elsewhere.
  const beside = reader.maySeeSmall
    ? undefined
    : await besideReport(deps, staff, { reader, period: { key, ...days } })
  const warnings = warningsAsSeen(found, beside)
  const before = beside ? await versionsOf(deps.db, course.turns) : []
  const all = [...before.map((each) => each.figures), figures]
  const hidden = beside && hiddenInVersions(all, beside).at(-1)
  const said = { words: draft.words, warnings, by: staff, at: deps.now().toISOString() }
  return {
    ...{ draft, warnings },
    body: bodyOf(open, figuresAsSeen(figures, hidden), said),
    isOver: isOver(deps, reader, days),
    isCorrection: isAccepted(course.state),
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
): Promise<Result<ReportBody | undefined, ReportRefusal>> {
  const shown = await describeReport(deps, staff, about)
  return shown.ok ? success(shown.value.writing?.body) : shown
}
