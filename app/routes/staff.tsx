import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HamletsPanel } from '#app/features/classes/desk/hamlets-panel.tsx'
import { listHamlets } from '#app/features/classes/desk/list-hamlets.server.ts'
import { listMyRoles, whoCookie } from '#app/features/identity/identity.server.ts'
import { officeWords } from '#app/features/identity/oidc/oidc-journey.ts'
import { StaffPage } from '#app/features/identity/staff/staff-page.tsx'
import { cookieDeps, withCookies } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const { searchParams } = new URL(request.url)
  const headers = withCookies([whoCookie({ ...services, ...cookieDeps(request) }, staff)])
  return data(
    {
      title: services.textOf(request, 'staff:mine.link'),
      name: staff.displayName,
      isSharedDevice: staff.isSharedDevice,
      roles: await listMyRoles(services, staff),
      hamlets: await listHamlets(services, staff),
      isPasswordChanged: searchParams.has('da-doi-mat-khau'),
      hasOffice: services.oidc !== undefined,
      said: officeWords.find((each) => each === searchParams.get('co-quan')),
    },
    { headers },
  )
}

export default function StaffRoute() {
  const { hamlets, ...page } = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <StaffPage {...page} hamlets={<HamletsPanel hamlets={hamlets} />} />
    </PageFrame>
  )
}
