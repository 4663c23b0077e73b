import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { modeOfAddress } from '#app/features/sandbox/scenario/mode-address.ts'
import { mayAuthor } from '#app/features/sandbox/report/may-author.ts'
import styles from '#app/features/sandbox/report/report.css?url'
import { ScenarioReport } from '#app/features/sandbox/report/scenario-report.tsx'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta = titleFrom

export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  if (!mayAuthor(services.config)) throw new Response(null, { status: 404 })
  // What reads and examines the content is not for a server of residents to load.
  const { readLibrary } =
    await import('#app/features/sandbox/report/read-library.server.ts')
  const { reportOn } = await import('#app/features/sandbox/report/read-reports.server.ts')
  const library = await readLibrary(services.authoring, services.config.contentDirectory)
  const { pathname, searchParams } = new URL(request.url)
  const report = reportOn(library, {
    slug: params['slug'] ?? '',
    mode: modeOfAddress(searchParams.get('che-do')),
    trace: searchParams.get('vet') ?? '',
    language: languageOf(pathname),
  })
  if (!report) throw new Response(null, { status: 404 })
  return { ...report, title: report.played?.texts['title'] ?? report.slug }
}

export default function AuthoringScenarioRoute() {
  return (
    <PageFrame>
      <ScenarioReport {...useLoaderData<typeof loader>()} />
    </PageFrame>
  )
}
