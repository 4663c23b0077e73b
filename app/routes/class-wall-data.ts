import type { LoaderFunctionArgs } from '@remix-run/node'
import { watchWall } from '#app/features/classes/classes.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { requireStaff } from './require-staff.server.ts'
import { staffRefusal } from './staff-refusal.server.ts'

/** What is on the wall of a class by now; nothing at all where that is known already. */
export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  const staff = await requireStaff(request, services)
  const { pathname, searchParams } = new URL(request.url)
  const asked = { classId: params['class'] ?? '', language: languageOf(pathname) }
  const watched = await watchWall(services, staff, asked)
  if (!watched.ok) throw staffRefusal(watched.failure)
  const { sent } = watched.value
  // Names: for this screen, not for the disk.
  const headers = { 'cache-control': 'no-store' }
  return searchParams.get('phien-ban') === sent.version
    ? new Response(null, { status: 204, headers })
    : Response.json(sent, { headers })
}
