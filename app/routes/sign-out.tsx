import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { clearedClassCookie } from '#app/features/classes/classes.server.ts'
import { forgottenCookies, signOut } from '#app/features/identity/identity.server.ts'
import {
  cookieDeps,
  requireDatabase,
  safeRedirect,
  withCookies,
} from '#app/platform/http.server.ts'

/** Somebody who types the address is shown where signing out is. */
export function loader({ request }: LoaderFunctionArgs) {
  throw safeRedirect(request, '/toi')
}

/** The next person on this device starts as a new guest. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  await requireDatabase(services)
  await signOut(services, request.headers.get('cookie'))
  const deps = { ...services, ...cookieDeps(request) }
  const cookies = [...forgottenCookies(deps), clearedClassCookie(deps)]
  throw safeRedirect(request, '/', withCookies(cookies))
}
