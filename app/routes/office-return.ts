import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Services } from '#app/composition.server.ts'
import {
  endedJourneyCookie,
  findVisitor,
  journeyIn,
  linkOffice,
  signedInCookies,
  signInByOffice,
} from '#app/features/identity/identity.server.ts'
import { staffIn } from '#app/features/identity/identity.ts'
import type { OidcJourney, OfficeWord } from '#app/features/identity/oidc/oidc-journey.ts'
import type { OpenedSession } from '#app/features/identity/visitor.ts'
import {
  cookieDeps,
  requireDatabase,
  safeRedirect,
  withCookies,
} from '#app/platform/http.server.ts'
import { pathIn } from '#app/platform/language.ts'

type Ended = {
  path: '/can-bo' | '/can-bo/dang-nhap'
  said?: OfficeWord
  opened?: OpenedSession
}

/** Where the provider sends people back to. */
export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  if (!services.oidc) throw new Response(null, { status: 404 })
  await requireDatabase(services)
  const deps = { ...services, ...cookieDeps(request) }
  const journey = journeyIn(request.headers.get('cookie'), deps)
  const { path, said, opened } = await endOf(services, request, journey)
  const session = opened ? signedInCookies(deps, opened) : []
  const cookies = withCookies([...session, endedJourneyCookie(deps)])
  const to = pathIn(journey?.language ?? 'vi', path)
  throw safeRedirect(request, said ? `${to}?co-quan=${said}` : to, cookies)
}

async function endOf(
  services: Services,
  request: Request,
  journey: OidcJourney | undefined,
): Promise<Ended> {
  const signInPage = '/can-bo/dang-nhap'
  if (!services.oidc || !journey) return { path: signInPage, said: 'not-confirmed' }
  const known = await services.oidc.finish(new URL(request.url).search, journey)
  if (journey.purpose === 'sign-in') {
    if (!known.ok) return { path: signInPage, said: known.failure.code }
    const opened = await signInByOffice(services, known.value)
    return opened.ok
      ? { path: '/can-bo', opened: opened.value }
      : { path: signInPage, said: opened.failure.code }
  }
  const staff = staffIn(await findVisitor(services, request.headers.get('cookie')))
  if (!staff) return { path: signInPage }
  if (!known.ok) return { path: '/can-bo', said: known.failure.code }
  const linked = await linkOffice(services, staff, known.value)
  return { path: '/can-bo', said: linked.ok ? 'linked' : linked.failure.code }
}
