import type { Staff } from '#app/features/identity/identity.ts'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { insertReportNote } from '#db/queries/reports.server.ts'
import { longestText } from './report-draft.ts'
import { courseFor } from './report-course.server.ts'
import type { ReportDeps } from './report-deps.server.ts'
import type { ReportRefusal } from './open-report.server.ts'
import { reportReader } from './report-reader.server.ts'
import { mayFollow, submissionOf, type TurnKind } from './report-state.ts'
import { turnId } from './turn-id.ts'
import { answersEnough } from './warnings.ts'

export type Verdict = Exclude<TurnKind, 'submitted'>

type Judgement = {
  unitId: string
  period: string
  /** The version that was read. */
  version: number
  verdict: Verdict
  /** Why it is returned. */
  reason: string
}

type Refusal =
  | ReportRefusal
  | { code: 'other-version' | 'not-now' }
  | { code: 'reason-missing' | 'identity-number' | 'too-long' }

/** Whoever takes reports in returns one with a reason, accepts it, or takes it up into their own. */
export async function judgeReport(
  deps: Pick<ReportDeps, 'db' | 'now' | 'unitsOn' | 'record'>,
  staff: Staff,
  { unitId, period, version, verdict, reason }: Judgement,
): Promise<Result<undefined, Refusal>> {
  const reader = await reportReader(deps, staff, unitId)
  if (!reader.ok) return reader
  if (!reader.value.mayJudge) return failure('not-your-unit')
  const flaw = verdict === 'returned' ? flawOf(reason) : undefined
  if (flaw) return flaw
  return inOnePiece(deps, async (within) => {
    const course = await courseFor(within.db, { unitId, period })
    const submission = submissionOf(course)
    if (!submission) return failure('no-report')
    if (submission.version !== version) return failure('other-version')
    // Said twice, it is said.
    if (course.state === verdict) return success(undefined)
    if (!mayFollow(course.state, verdict)) return failure('not-now')
    const id = turnId({ unitId, period, version, kind: verdict })
    await within.record.append(within, [
      {
        ...{ id, type: `report-${verdict}`, subjectId: unitId, actorId: staff.learnerId },
        happenedAt: within.now().toISOString(),
        payload: { period, version, hash: submission.hash },
      },
    ])
    if (verdict === 'returned') {
      await insertReportNote(within.db, { eventId: id, text: reason.trim() })
    }
    return success(undefined)
  })
}

function flawOf(reason: string) {
  if (!answersEnough(reason)) return failure('reason-missing')
  if (hasIdentityNumber(reason)) return failure('identity-number')
  return reason.length > longestText ? failure('too-long') : undefined
}
