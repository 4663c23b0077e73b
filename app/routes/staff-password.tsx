import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parsePasswordChange, staffIn } from '#app/features/identity/identity.ts'
import { changePassword, findLoginName } from '#app/features/identity/identity.server.ts'
import { PasswordPage } from '#app/features/identity/staff/password-page.tsx'
import { safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { entryAction } from './entry-action.server.ts'
import { privateHeaders } from './private-headers.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const headers = privateHeaders
export const links = staffStyles

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const title = services.textOf(request, 'account:new-password.title')
  return { title, loginName: await findLoginName(services, staff) }
}

export const action = entryAction({
  parse: parsePasswordChange,
  valuesOf: () => undefined,
  open: ({ services, address, visitor, request }, form) => {
    const staff = staffIn(visitor)
    if (!staff) throw safeRedirect(request, '/can-bo/dang-nhap')
    return changePassword(services, { staff, address }, form)
  },
  leadsTo: '/can-bo?da-doi-mat-khau',
})

export default function StaffPasswordRoute() {
  const { loginName } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem
  return (
    <PageFrame>
      <PasswordPage problem={problem} loginName={loginName} />
    </PageFrame>
  )
}
