import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { parseSignIn } from '#app/features/identity/identity.ts'
import { signIn } from '#app/features/identity/identity.server.ts'
import { SignInPage } from '#app/features/identity/sign-in-page.tsx'
import { fieldIn } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { entryAction } from './entry-action.server.ts'

export const meta = titleFrom

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  return { title: services.textOf(request, 'account:sign-in.title') }
}

export const action = entryAction({
  parse: parseSignIn,
  valuesOf: (form) => ({
    phone: fieldIn(form, 'phone'),
    isSharedDevice: form.has('isSharedDevice'),
  }),
  open: ({ services, address, visitor: { guestId } }, form) =>
    signIn(services, { guestId, address }, form),
  leadsTo: '/toi',
})

export default function SignInRoute() {
  const refused = useActionData<typeof action>()
  return (
    <PageFrame>
      <SignInPage problem={refused?.problem} values={refused?.values} />
    </PageFrame>
  )
}
