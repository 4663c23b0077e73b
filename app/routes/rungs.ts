import type { LoaderFunctionArgs } from '@remix-run/node'
import { findVisitor } from '#app/features/identity/identity.server.ts'
import { listProgress } from '#app/features/learning/learning.server.ts'
import { requireDatabase } from '#app/platform/http.server.ts'

/** `GET /api/rungs`: how far this device's learner is, as `{ skill: rung }`. */
export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  await requireDatabase(services)
  const { learnerId } = await findVisitor(services, request.headers.get('cookie'))
  const { skills } = await listProgress(services, learnerId)
  return Response.json(Object.fromEntries(skills.map(({ skill, rung }) => [skill, rung])), {
    headers: { 'cache-control': 'private, no-store' },
  })
}
