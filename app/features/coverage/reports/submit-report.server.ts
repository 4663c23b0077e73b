import type { Staff } from '#app/features/identity/identity.ts'
import type { EventDraft } from '#app/features/record/record.ts'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { insertReportNote, insertReportSnapshot } from '#db/queries/reports.server.ts'
import type { ReportRefusal } from './open-report.server.ts'
import {
  prepareReport,
  type NotReady,
  type PreparedReport,
} from './prepare-report.server.ts'
import { courseFor } from './report-course.server.ts'
import type { ReportDeps } from './report-deps.server.ts'
import { mayFollow } from './report-state.ts'
import { takeUpBelow } from './take-up-below.server.ts'
import { turnId } from './turn-id.ts'

type Submission = {
  unitId: string
  period: string
  /** When what is submitted was looked at, and its hash: both as the confirmation showed them. */
  preparedAt: string
  hash: string
}

type Refusal = ReportRefusal | NotReady | { code: 'changed-since' | 'looked-too-long' }

/** What was looked at longer ago is looked at again before it goes up. */
const mostMinutes = 60

/** A report goes up: frozen as it was looked at, and known by its hash from then on. */
export async function submitReport(
  deps: ReportDeps,
  staff: Staff,
  { unitId, period, preparedAt, hash }: Submission,
): Promise<Result<{ version: number }, Refusal>> {
  if (!isRecent(preparedAt, deps.now())) return failure('looked-too-long')
  const prepared = await prepareReport(deps, staff, { unitId, period, at: preparedAt })
  if (!prepared.ok) return prepared
  if (prepared.value.hash !== hash) return failure('changed-since')
  return inOnePiece(deps, async (within) => {
    const { state, version } = await courseFor(within.db, { unitId, period })
    const { body } = prepared.value
    const isNext = version + 1 === body.version
    if (!isNext || !mayFollow(state, 'submitted')) return failure('already-submitted')
    await store(within, staff, prepared.value)
    if (body.unit.level === 'province') {
      await takeUpBelow(within, staff, { unitId, period, day: body.period.dataTo })
    }
    return success({ version: body.version })
  })
}

async function store(deps: ReportDeps, staff: Staff, { body, text, hash }: PreparedReport) {
  const { version, correction, unit, period } = body
  const createdAt = deps.now().toISOString()
  const about = { unitId: unit.id, period: period.key, version }
  const event: EventDraft = {
    ...{ id: turnId({ ...about, kind: 'submitted' }), type: 'report-submitted' },
    ...{ subjectId: unit.id, actorId: staff.learnerId, happenedAt: createdAt },
    payload: { period: period.key, version, hash },
  }
  await insertReportSnapshot(deps.db, { ...about, hash, body: text, createdAt })
  await deps.record.append(deps, [event])
  if (correction !== '') {
    await insertReportNote(deps.db, { eventId: event.id, text: correction })
  }
}

function isRecent(preparedAt: string, now: Date): boolean {
  const minutes = (now.getTime() - Date.parse(preparedAt)) / 60_000
  return minutes >= 0 && minutes <= mostMinutes
}
