import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { parseStaffSignIn } from '#app/features/identity/identity.ts'
import { signInStaff } from '#app/features/identity/identity.server.ts'
import { StaffSignInPage } from '#app/features/identity/staff/staff-sign-in-page.tsx'
import { fieldIn } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { entryAction } from './entry-action.server.ts'

export const meta = titleFrom

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  return { title: services.textOf(request, 'account:staff-sign-in.title') }
}

export const action = entryAction({
  parse: parseStaffSignIn,
  valuesOf: (form) => ({
    loginName: fieldIn(form, 'loginName'),
    isSharedDevice: form.has('isSharedDevice'),
  }),
  open: ({ services, address }, form) => signInStaff(services, { address }, form),
  leadsTo: '/can-bo',
})

export default function StaffSignInRoute() {
  const refused = useActionData<typeof action>()
  return (
    <PageFrame>
      <StaffSignInPage problem={refused?.problem} values={refused?.values} />
    </PageFrame>
  )
}
