import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, type Result } from '#app/platform/result.ts'
import type { ReportBody } from './report-body.ts'

export type SubmittedReport = {
  hash: string
  /** As this reader may see it: small counts of people are hidden above the commune. */
  body: ReportBody
  /** What is stored still has the hash that is in the log. */
  isIntact: boolean
}

type Asked = { unitId: string; period: string; version?: number | undefined }

/** A report as it was submitted: the last version, or the one asked for. */
export function readSubmitted(
  _deps: RoleDeps,
  _staff: Staff,
  _asked: Asked,
): Promise<
  Result<SubmittedReport, { code: 'unit-not-found' | 'not-your-unit' | 'no-report' }>
> {
  return Promise.resolve(failure('no-report'))
}
