import type { LoaderFunctionArgs } from '@remix-run/node'
import { documentSource } from '#app/features/coverage/reports/documents/document-source.server.ts'
import type { DocumentSource } from '#app/features/coverage/reports/documents/content/report-document.ts'
import { countFigures } from '#app/features/coverage/reports/figures/count-figures.server.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'

/** The report that an address names, for whoever of the staff may read it. */
export async function reportSource({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs): Promise<DocumentSource> {
  const staff = await requireStaff(request, services)
  const version = Number(new URL(request.url).searchParams.get('lan') ?? undefined)
  const deps = {
    ...services,
    countFigures: (asked: Parameters<typeof countFigures>[1]) =>
      countFigures(services, asked),
  }
  const found = await documentSource(deps, staff, {
    ...{ unitId: params['unit'] ?? '', period: params['period'] ?? '' },
    version: Number.isInteger(version) ? version : undefined,
  })
  if (found.ok) return found.value
  const { failure } = found
  // A report that nobody has written is as good as no such page.
  throw staffRefusal(failure.code === 'no-report' ? { code: 'unit-not-found' } : failure)
}
