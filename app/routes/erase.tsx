import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErasePage } from '#app/features/identity/erase-page.tsx'
import { ErasedPage } from '#app/features/identity/erased-page.tsx'
import {
  eraseMyData,
  findVisitor,
  forgottenCookies,
} from '#app/features/identity/identity.server.ts'
import {
  cookieDeps,
  readForm,
  requireDatabase,
  safeRedirect,
  withCookies,
} from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export const meta = titleFrom

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  await requireDatabase(services)
  const { searchParams } = new URL(request.url)
  const title = services.textOf(request, 'account:erase.title')
  if (searchParams.has('xong')) return { title, step: 'done' as const }
  const { person } = await findVisitor(services, request.headers.get('cookie'))
  if (!person) throw safeRedirect(request, '/dang-nhap')
  if (person.isFromClass) throw safeRedirect(request, '/toi')
  return { title, step: searchParams.get('buoc') === '2' ? (2 as const) : (1 as const) }
}

export async function action({ request, context: { services } }: ActionFunctionArgs) {
  await requireDatabase(services)
  const form = await readForm(request)
  if (!form.has('isUnderstood')) return data({ isTickMissing: true }, { status: 422 })

  const { person } = await findVisitor(services, request.headers.get('cookie'))
  if (!person) throw safeRedirect(request, '/dang-nhap')
  if (person.isFromClass) throw safeRedirect(request, '/toi')
  await eraseMyData(services, person.id)
  const cookies = forgottenCookies({ ...services, ...cookieDeps(request) })
  throw safeRedirect(request, '/toi/xoa?xong', withCookies(cookies))
}

export default function EraseRoute() {
  const { step } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <PageFrame>
      {step === 'done' ? (
        <ErasedPage />
      ) : (
        <ErasePage
          step={refused ? 2 : step}
          isTickMissing={refused?.isTickMissing ?? false}
        />
      )}
    </PageFrame>
  )
}
