import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { describeCounts } from '#app/features/classes/classes.server.ts'
import { CountsPage } from '#app/features/classes/counts/counts-page.tsx'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
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
  const counts = await describeCounts(services, staff, params['unit'] ?? '')
  if (!counts.ok) throw staffRefusal(counts.failure)
  return { title: services.textOf(request, 'counts:title'), counts: counts.value }
}

export default function UnitCountsRoute() {
  const { counts } = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <CountsPage {...counts} />
    </PageFrame>
  )
}
