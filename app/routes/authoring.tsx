import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LibraryReport } from '#app/features/sandbox/report/library-report.tsx'
import { mayAuthor } from '#app/features/sandbox/report/may-author.ts'
import styles from '#app/features/sandbox/report/report.css?url'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta = titleFrom

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  if (!mayAuthor(services.config)) throw new Response(null, { status: 404 })
  // What reads and examines the content is not for a server of residents to load.
  const { readLibrary } =
    await import('#app/features/sandbox/report/read-library.server.ts')
  const { summaries } = await import('#app/features/sandbox/report/read-reports.server.ts')
  const library = await readLibrary(services.authoring, services.config.contentDirectory)
  return { ...summaries(library), title: services.textOf(request, 'authoring:title') }
}

export default function AuthoringRoute() {
  return (
    <PageFrame>
      <LibraryReport {...useLoaderData<typeof loader>()} />
    </PageFrame>
  )
}
