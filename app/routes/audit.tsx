import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AuditPage } from '#app/features/identity/audit/audit-page.tsx'
import { listAudit } from '#app/features/identity/identity.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const { searchParams } = new URL(request.url)
  const before = Number(searchParams.get('truoc'))
  const audit = await listAudit(services, staff, {
    unitId: searchParams.get('don-vi') ?? '',
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  })
  if (!audit.ok) throw staffRefusal(audit.failure)
  return { ...audit.value, title: services.textOf(request, 'staff:audit.title') }
}

export default function AuditRoute() {
  return (
    <PageFrame>
      <AuditPage {...useLoaderData<typeof loader>()} />
    </PageFrame>
  )
}
