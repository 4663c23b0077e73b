import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  classIdIn,
  clearedClassCookie,
  findJoinedClass,
} from '#app/features/classes/classes.server.ts'
import { classPath } from '#app/features/classes/join/class-code.ts'
import { SwitchPage } from '#app/features/classes/join/switch-page.tsx'
import {
  findVisitor,
  forgottenCookies,
  signOut,
} from '#app/features/identity/identity.server.ts'
import {
  cookieDeps,
  requireDatabase,
  safeRedirect,
  withCookies,
} from '#app/platform/http.server.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'

export const meta = titleFrom
export const headers = privateHeaders

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  await requireDatabase(services)
  const title = services.textOf(request, 'join:switch.page')
  const { person } = await findVisitor(services, request.headers.get('cookie'))
  return { title, name: person?.displayName }
}

/** Leaves the device as nobody's, in the class it stands in: the next one chooses their name. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  await requireDatabase(services)
  const cookieHeader = request.headers.get('cookie')
  await signOut(services, cookieHeader)
  const joined = await findJoinedClass(services, classIdIn(cookieHeader))
  const path = joined?.code ? classPath(joined.code) : '/lop'
  const deps = { ...services, ...cookieDeps(request) }
  const cookies = [...forgottenCookies(deps), clearedClassCookie(deps)]
  throw safeRedirect(request, path, withCookies(cookies))
}

export default function SwitchPersonRoute() {
  return (
    <PageFrame>
      <SwitchPage {...useLoaderData<typeof loader>()} />
    </PageFrame>
  )
}
