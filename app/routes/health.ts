import type { LoaderFunctionArgs } from '@remix-run/node'

/** For load balancers and whoever looks after a box: is the service up and its database readable. */
export async function loader({ context: { services } }: LoaderFunctionArgs) {
  const database = await services.isDatabaseReadable()
  return Response.json(
    {
      status: database ? 'ok' : 'unavailable',
      version: services.config.version,
      database: database ? 'ok' : 'unreadable',
    },
    { status: database ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
