import * as v from 'valibot'
import type { Staff } from '#app/features/identity/identity.ts'
import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { findReportDraft, upsertReportDraft } from '#db/queries/reports.server.ts'
import {
  differences,
  draftSchema,
  flawsIn,
  noWords,
  type DraftFlaws,
  type DraftWords,
} from './report-draft.ts'
import { readPeriod } from './period.ts'
import type { ReportDeps } from './report-deps.server.ts'
import type { ReportRefusal } from './open-report.server.ts'
import { reportReader } from './report-reader.server.ts'
import type { StoredDraft } from './shown-report.ts'

type About = { unitId: string; period: string }

export async function readDraft(db: Db, about: About): Promise<StoredDraft> {
  const row = await findReportDraft(db, about)
  if (!row) return { words: noWords, mark: '', updatedByName: undefined }
  const words = v.parse(draftSchema, JSON.parse(row.body))
  return { words, mark: row.updatedAt, updatedByName: row.updatedByName ?? undefined }
}

/** What somebody wrote, and the draft that they had before them. */
export type WrittenDraft = { words: DraftWords; mark: string }

type SaveRefusal =
  | ReportRefusal
  | { code: 'bad-words'; flaws: DraftFlaws }
  /** Somebody else wrote meanwhile: their words, by field, and the draft they are of. */
  | { code: 'written-meanwhile'; theirs: Record<string, string>; mark: string; by: string }

/** Keeps the words of a report. Nothing of what somebody else wrote meanwhile is lost by it. */
export async function saveDraft(
  deps: ReportDeps,
  staff: Staff,
  { unitId, period, words, mark }: About & WrittenDraft,
): Promise<Result<{ mark: string }, SaveRefusal>> {
  const reader = await reportReader(deps, staff, unitId)
  if (!reader.ok) return reader
  if (!reader.value.mayReport) return failure('not-your-unit')
  if (!readPeriod(period)) return failure('no-report')
  const flaws = flawsIn(words)
  if (Object.keys(flaws).length > 0)
    return { ok: false, failure: { code: 'bad-words', flaws } }

  return inOnePiece(deps, async ({ db, now }) => {
    const stored = await readDraft(db, { unitId, period })
    const theirs = stored.mark === mark ? {} : differences(words, stored.words)
    if (Object.keys(theirs).length > 0) {
      const by = stored.updatedByName ?? ''
      return {
        ok: false,
        failure: { code: 'written-meanwhile', theirs, mark: stored.mark, by },
      } as const
    }
    const updatedAt = laterThan(stored.mark, now())
    await upsertReportDraft(db, {
      ...{ unitId, period, body: JSON.stringify(words) },
      ...{ updatedBy: staff.learnerId, updatedAt },
    })
    return success({ mark: updatedAt })
  })
}

/** Two drafts kept in the same millisecond are still two. */
function laterThan(mark: string, now: Date): string {
  const at = now.toISOString()
  return at > mark ? at : new Date(Date.parse(mark) + 1).toISOString()
}
