import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { parseRegistration } from '#app/features/identity/identity.ts'
import {
  findVisitor,
  register,
  signedInCookies,
} from '#app/features/identity/identity.server.ts'
import { RegisterPage } from '#app/features/identity/register-page.tsx'
import {
  cookieDeps,
  fieldIn,
  readForm,
  requireDatabase,
  safeRedirect,
  withCookies,
} from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export const meta = titleFrom

export function loader({ request, context: { services } }: LoaderFunctionArgs) {
  return { title: services.textOf(request, 'account:register.title') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireDatabase(context.services)
  const { services, address } = context
  const form = await readForm(request)
  const parsed = parseRegistration(form)
  const values = {
    displayName: fieldIn(form, 'displayName'),
    phone: fieldIn(form, 'phone'),
    purposes: form.getAll('purposes').map(String),
    isSharedDevice: form.has('isSharedDevice'),
  }
  if (!parsed.ok) return data({ problem: parsed.failure, values }, { status: 422 })

  const { guestId } = await findVisitor(services, request.headers.get('cookie'))
  const opened = await register(services, { guestId, address }, parsed.value)
  if (!opened.ok) return data({ problem: opened.failure, values }, { status: 422 })

  const cookies = signedInCookies({ ...services, ...cookieDeps(request) }, opened.value)
  throw safeRedirect(request, '/toi', withCookies(cookies))
}

export default function RegisterRoute() {
  const refused = useActionData<typeof action>()
  return (
    <PageFrame>
      <RegisterPage problem={refused?.problem} values={refused?.values} />
    </PageFrame>
  )
}
