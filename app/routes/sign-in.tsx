import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { parseSignIn } from '#app/features/identity/identity.ts'
import {
  findVisitor,
  signedInCookies,
  signIn,
} from '#app/features/identity/identity.server.ts'
import { SignInPage } from '#app/features/identity/sign-in-page.tsx'
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
  return { title: services.textOf(request, 'account:sign-in.title') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireDatabase(context.services)
  const { services, address } = context
  const form = await readForm(request)
  const parsed = parseSignIn(form)
  const values = {
    phone: fieldIn(form, 'phone'),
    isSharedDevice: form.has('isSharedDevice'),
  }
  if (!parsed.ok) return data({ problem: parsed.failure, values }, { status: 422 })

  const { guestId } = await findVisitor(services, request.headers.get('cookie'))
  const opened = await signIn(services, { guestId, address }, parsed.value)
  if (!opened.ok) return data({ problem: opened.failure, values }, { status: 422 })

  const cookies = signedInCookies({ ...services, ...cookieDeps(request) }, opened.value)
  throw safeRedirect(request, '/toi', withCookies(cookies))
}

export default function SignInRoute() {
  const refused = useActionData<typeof action>()
  return (
    <PageFrame>
      <SignInPage problem={refused?.problem} values={refused?.values} />
    </PageFrame>
  )
}
