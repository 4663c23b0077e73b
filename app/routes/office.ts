import type { LoaderFunctionArgs } from '@remix-run/node'
import { journeyCookie } from '#app/features/identity/identity.server.ts'
import { cookieDeps, leaveFor, withCookies } from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { requireStaff } from './require-staff.server.ts'

/** Leads to the provider: to sign in there, or (`?noi`) to tie the account to one there. */
export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  if (!services.oidc) throw new Response(null, { status: 404 })
  const { pathname, searchParams } = new URL(request.url)
  const purpose = searchParams.has('noi') ? 'link' : 'sign-in'
  if (purpose === 'link') await requireStaff(request, services)
  const { url, journey } = await services.oidc.begin({
    purpose,
    language: languageOf(pathname),
  })
  const deps = { ...services, ...cookieDeps(request) }
  throw leaveFor(url, withCookies([journeyCookie(deps, journey)]))
}
