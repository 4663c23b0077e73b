import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { parseRegistration } from '#app/features/identity/identity.ts'
import { register } from '#app/features/identity/identity.server.ts'
import { RegisterPage } from '#app/features/identity/register-page.tsx'
import { fieldIn } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { entryAction } from './entry-action.server.ts'

export const meta = titleFrom

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  return { title: services.textOf(request, 'account:register.title') }
}

export const action = entryAction({
  parse: parseRegistration,
  valuesOf: (form) => ({
    displayName: fieldIn(form, 'displayName'),
    phone: fieldIn(form, 'phone'),
    purposes: form.getAll('purposes').map(String),
    isSharedDevice: form.has('isSharedDevice'),
  }),
  open: ({ services, address, visitor: { guestId } }, form) =>
    register(services, { guestId, address }, form),
  leadsTo: '/toi',
})

export default function RegisterRoute() {
  const refused = useActionData<typeof action>()
  return (
    <PageFrame>
      <RegisterPage problem={refused?.problem} values={refused?.values} />
    </PageFrame>
  )
}
