import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseStaffSignIn } from '#app/features/identity/identity.ts'
import { signInStaff } from '#app/features/identity/identity.server.ts'
import { officeWords } from '#app/features/identity/oidc/oidc-journey.ts'
import { StaffSignInPage } from '#app/features/identity/staff/staff-sign-in-page.tsx'
import { fieldIn } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { entryAction } from './entry-action.server.ts'
import { staffStyles } from './staff-styles.ts'

export const meta = titleFrom
export const links = staffStyles

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const word = new URL(request.url).searchParams.get('co-quan')
  return {
    title: services.textOf(request, 'account:staff-sign-in.title'),
    hasOffice: services.oidc !== undefined,
    said: officeWords.find((each) => each === word),
  }
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
  const { hasOffice, said } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <PageFrame>
      <StaffSignInPage
        hasOffice={hasOffice}
        said={said}
        problem={refused?.problem}
        values={refused?.values}
      />
    </PageFrame>
  )
}
