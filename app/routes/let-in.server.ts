import type { Services } from '#app/composition.server.ts'
import { classCookie, nextPage } from '#app/features/classes/classes.server.ts'
import type { OpenedFor } from '#app/features/identity/identity.ts'
import {
  signedInCookies,
  signOut,
  whoCookie,
} from '#app/features/identity/identity.server.ts'
import { cookieDeps, safeRedirect, withCookies } from '#app/platform/http.server.ts'

type Entered = OpenedFor & { joined: { id: string; scenario: string } | undefined }

/**
 * Leads somebody whose session has just been opened to what they came for. Whoever was signed in
 * on the device before is not any more.
 */
export async function letIn(
  request: Request,
  services: Services,
  { session, learnerId, joined }: Entered,
): Promise<Response> {
  await signOut(services, request.headers.get('cookie'))
  const deps = { ...services, ...cookieDeps(request) }
  const cookies = [
    ...signedInCookies(deps, session),
    whoCookie(deps, { learnerId, isSharedDevice: session.isSharedDevice }),
    ...(joined ? [classCookie(deps, joined.id)] : []),
  ]
  const path = joined ? await nextPage(services, joined) : '/toi'
  return safeRedirect(request, path, withCookies(cookies))
}
