import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findVisitor } from '#app/features/identity/identity.server.ts'
import { AttemptPage } from '#app/features/learning/attempt-page.tsx'
import { watchAttempt } from '#app/features/learning/learning.server.ts'
import { requireDatabase } from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export const meta = titleFrom

/** One of one's own attempts, to be watched again. */
export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  await requireDatabase(services)
  const { pathname, searchParams } = new URL(request.url)
  const language = languageOf(pathname)
  const { learnerId } = await findVisitor(services, request.headers.get('cookie'))
  const watched = await watchAttempt(
    { ...services, language },
    learnerId,
    params['attempt'] ?? '',
  )
  if (!watched.ok) throw new Response(null, { status: 404 })

  const { played, ...attempt } = watched.value
  const what = services.titleOf(attempt.scenario, language)
  return data(
    {
      title: services.i18n[language].t('replay:title', { title: what }),
      what,
      attempt,
      played,
      step: Number.parseInt(searchParams.get('buoc') ?? '1', 10) || 1,
    },
    { headers: { 'cache-control': 'private, no-store' } },
  )
}

export default function AttemptRoute() {
  const { what, ...page } = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <AttemptPage {...page} title={what} />
    </PageFrame>
  )
}
