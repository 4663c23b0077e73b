import type { Services } from '#app/composition.server.ts'
import type { Endpoint } from '#app/platform/endpoint.server.ts'
import { attendanceEndpoint } from './attendance-endpoint.server.ts'
import { coverageEndpoints } from './coverage-endpoint.server.ts'
import { eventsEndpoint } from './events-endpoint.server.ts'
import { liveEndpoint } from './live-endpoint.server.ts'

/** What machines ask, answered before Remix. */
export function endpointsOf(services: Services): ReadonlyMap<string, Endpoint> {
  return new Map<string, Endpoint>([
    ['/api/attendance', attendanceEndpoint(services)],
    ['/api/events', eventsEndpoint(services)],
    ['/api/live', liveEndpoint(services)],
    ...coverageEndpoints(services),
  ])
}
