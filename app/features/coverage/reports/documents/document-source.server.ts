import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { readDraftBody } from '../describe-report.server.ts'
import { readSubmitted } from '../read-submitted.server.ts'
import type { ReportDeps } from '../report-deps.server.ts'
import type { ReportRefusal } from '../open-report.server.ts'
import type { DocumentSource } from './content/report-document.ts'

type Asked = { unitId: string; period: string; version: number | undefined }

/**
 * The version that is asked for. Without one, whoever is writing the report has their draft, and
 * everybody else what was submitted last, each as they may see it.
 */
export async function documentSource(
  deps: ReportDeps,
  staff: Staff,
  { version, ...about }: Asked,
): Promise<Result<DocumentSource, ReportRefusal>> {
  if (version === undefined) {
    const draft = await readDraftBody(deps, staff, about)
    if (!draft.ok) return draft
    if (draft.value) return success({ body: draft.value, hash: undefined })
  }
  const submitted = await readSubmitted(deps, staff, { ...about, version })
  if (!submitted.ok) return failure(submitted.failure.code)
  const { body, hash, isIntact } = submitted.value
  return success({ body, hash, isChanged: !isIntact })
}
