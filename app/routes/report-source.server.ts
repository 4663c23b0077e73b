import type { LoaderFunctionArgs } from '@remix-run/node'
import { documentSource } from '#app/features/coverage/reports/documents/document-source.server.ts'
import type { DocumentSource } from '#app/features/coverage/reports/documents/content/report-document.ts'
import { reportDeps, reportRefusal } from './report-deps.server.ts'
import { requireStaff } from './require-staff.server.ts'

/** The report that an address names, for whoever of the staff may read it. */
export async function reportSource({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs): Promise<DocumentSource> {
  const staff = await requireStaff(request, services)
  const version = Number(new URL(request.url).searchParams.get('lan') ?? undefined)
  const found = await documentSource(reportDeps(services), staff, {
    ...{ unitId: params['unit'] ?? '', period: params['period'] ?? '' },
    version: Number.isInteger(version) ? version : undefined,
  })
  if (!found.ok) throw reportRefusal(found.failure)
  return found.value
}
