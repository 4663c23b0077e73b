import type { Services } from '#app/composition.server.ts'
import {
  findVisitor,
  guestCookie,
  withLearner,
} from '#app/features/identity/identity.server.ts'
import { ingestEvents } from '#app/features/sync/sync.server.ts'
import { parseEnvelope } from '#app/features/sync/sync.ts'
import type { Endpoint } from '#app/platform/endpoint.server.ts'
import { withCookies } from '#app/platform/http.server.ts'

/** `POST /api/events` takes in what devices report: `{ protocol: 1, learner, events }`. */
export function eventsEndpoint(services: Services): Endpoint {
  return async ({ cookie, body, isSecure }) => {
    const envelope = parseEnvelope(body)
    if (!envelope.ok) return { status: 400, body: envelope.failure }
    if (!(await services.isDatabaseReadable())) {
      return { status: 503, body: { code: 'database-unreadable' } }
    }
    const visitor = await findVisitor(services, cookie)
    const { recorder, isNewGuest } = withLearner(visitor)
    const outcomes = await ingestEvents(services, recorder, envelope.value)
    const deps = { ...services, isSecure }
    const cookies = isNewGuest ? [guestCookie(deps, recorder.learnerId)] : []
    return { status: 200, body: { outcomes }, headers: withCookies(cookies) }
  }
}
