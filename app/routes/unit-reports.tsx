import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listReports } from '#app/features/coverage/reports/list-reports.server.ts'
import { ReportsPage } from '#app/features/coverage/reports/page/reports-page.tsx'
import { typeIn } from '#app/features/coverage/reports/page/type-words.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { reportRefusal } from './report-deps.server.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const type = typeIn(new URL(request.url).searchParams.get('loai'))
  const shown = await listReports(services, staff, { unitId: params['unit'] ?? '', type })
  if (!shown.ok) throw reportRefusal(shown.failure)
  return { title: services.textOf(request, 'reports:title'), shown: shown.value }
}

export default function UnitReportsRoute() {
  const { shown } = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <ReportsPage shown={shown} />
    </PageFrame>
  )
}
