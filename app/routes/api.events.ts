import type { ActionFunctionArgs } from '@remix-run/node'
import {
  findVisitor,
  guestCookie,
  withLearner,
} from '#app/features/identity/identity.server.ts'
import { ingestEvents } from '#app/features/sync/sync.server.ts'
import { parseEnvelope } from '#app/features/sync/sync.ts'
import {
  cookieDeps,
  readJson,
  requireDatabase,
  withCookies,
} from '#app/platform/http.server.ts'

/** Takes in what devices report: `{ protocol: 1, learner, events }`, at most 500 at a time. */
export async function action({ request, context: { services } }: ActionFunctionArgs) {
  await requireDatabase(services)
  const envelope = parseEnvelope(await readJson(request))
  if (!envelope.ok) return Response.json(envelope.failure, { status: 400 })

  const visitor = await findVisitor(services, request.headers.get('cookie'))
  const { recorder, isNewGuest } = withLearner(visitor)
  const outcomes = await ingestEvents(services, recorder, envelope.value)

  const deps = { ...services, ...cookieDeps(request) }
  const headers = withCookies(isNewGuest ? [guestCookie(deps, recorder.learnerId)] : [])
  headers.set('cache-control', 'no-store')
  return Response.json({ outcomes }, { headers })
}
