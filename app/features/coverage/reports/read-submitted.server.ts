import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { findReportSnapshot, listReportSnapshots } from '#db/queries/reports.server.ts'
import { besideReport, type BesideDeps } from './beside-report.server.ts'
import type { BesideReport } from './beside-report.ts'
import { figuresAsSeen, warningsAsSeen } from './figures-as-seen.ts'
import type { ReportBody } from './report-body.ts'
import { courseFor } from './report-course.server.ts'
import { hashOf } from './report-hash.server.ts'
import type { ReportRefusal } from './open-report.server.ts'
import { reportReader } from './report-reader.server.ts'
import { readBody } from './stored-body.ts'
import type { SubmittedReport, ToldCourse } from './shown-report.ts'
import { hiddenInVersions } from './hidden-in-versions.ts'

type Asked = { unitId: string; period: string; version?: number | undefined }

/** A report as it was submitted: the last version, or the one asked for. */
export async function readSubmitted(
  deps: BesideDeps,
  staff: Staff,
  { unitId, period, version }: Asked,
): Promise<Result<SubmittedReport, ReportRefusal>> {
  const reader = await reportReader(deps, staff, unitId)
  if (!reader.ok) return reader
  const { turns } = await courseFor(deps.db, { unitId, period })
  const submission = turns.findLast(
    (turn) => turn.kind === 'submitted' && (version ?? turn.version) === turn.version,
  )
  const found = submission && (await openSnapshot(deps.db, submission.hash))
  if (!found) return failure('no-report')
  const { body } = found
  const about = { reader: reader.value, period: body.period }
  const beside = reader.value.maySeeSmall
    ? undefined
    : await besideReport(deps, staff, about)
  const hidden = beside && (await hiddenOfVersion(deps.db, { turns, beside, ...found }))
  const figures = figuresAsSeen(body.figures, hidden)
  const warnings = warningsAsSeen(body.warnings, beside)
  return success({ ...found, body: { ...body, figures, warnings } })
}

type Versions = { turns: ToldCourse['turns']; beside: BesideReport }

async function hiddenOfVersion(
  db: Db,
  { turns, beside, body: { version } }: Versions & Pick<SubmittedReport, 'body'>,
): Promise<Set<string> | undefined> {
  const all = await versionsOf(db, turns)
  const figures = all.map((each) => each.figures)
  const place = all.findIndex((each) => each.version === version)
  return hiddenInVersions(figures, beside)[place]
}

/** Every version of a report that went up and is still stored, the last of them last. */
export async function versionsOf(
  db: Db,
  turns: ToldCourse['turns'],
): Promise<ReportBody[]> {
  const hashes = turns.flatMap(({ kind, hash }) => (kind === 'submitted' ? hash : []))
  const stored = await listReportSnapshots(db, hashes)
  return stored
    .map(({ body }) => readBody(body))
    .sort((one, other) => one.version - other.version)
}

/** A report as it is stored, with every count; undefined where nothing is. */
async function openSnapshot(db: Db, hash: string): Promise<SubmittedReport | undefined> {
  const snapshot = await findReportSnapshot(db, hash)
  if (!snapshot) return undefined
  const { body } = snapshot
  return { hash, body: readBody(body), isIntact: hashOf(body) === hash }
}
