import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { classPath, typedCode } from '#app/features/classes/join/class-code.ts'
import { CodePage } from '#app/features/classes/join/code-page.tsx'
import { findVisitor } from '#app/features/identity/identity.server.ts'
import { requireDatabase, safeRedirect } from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'

export const meta = titleFrom
export const headers = privateHeaders

/** The code is typed into a GET form: `?ma=123456` leads to the class. */
export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const title = services.textOf(request, 'join:code.title')
  const typed = new URL(request.url).searchParams.get('ma') ?? undefined
  const code = typed === undefined ? undefined : typedCode(typed)
  if (code !== undefined) throw safeRedirect(request, classPath(code))
  await requireDatabase(services)
  const { person } = await findVisitor(services, request.headers.get('cookie'))
  const problem = typed === undefined ? undefined : ('not-six-digits' as const)
  const status = problem ? 422 : 200
  const shown = { title, problem, typed: typed?.slice(0, 12), isSomebodyHere: !!person }
  return data(shown, { status })
}

export default function JoinRoute() {
  const { problem, typed, isSomebodyHere } = useLoaderData<typeof loader>()
  return (
    <PageFrame isSwitchShown={isSomebodyHere}>
      <CodePage problem={problem} typed={typed} />
    </PageFrame>
  )
}
