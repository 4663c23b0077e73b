import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportMyData, findVisitor } from '#app/features/identity/identity.server.ts'
import { requireDatabase, safeRedirect } from '#app/platform/http.server.ts'

/** All that is kept about the person signed in, as a JSON file. */
export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  await requireDatabase(services)
  const { person } = await findVisitor(services, request.headers.get('cookie'))
  if (!person) throw safeRedirect(request, '/dang-nhap')
  // Where the page says how to come in so that it may be given out.
  if (person.isFromClass) throw safeRedirect(request, '/toi')
  const exported = await exportMyData(services, person.id)
  if (!exported.ok) throw safeRedirect(request, '/dang-nhap')
  return new Response(JSON.stringify(exported.value, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="thao-so.json"',
      'cache-control': 'no-store',
    },
  })
}
