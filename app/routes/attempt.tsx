import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayWatch } from '#app/features/classes/classes.server.ts'
import { findVisitor } from '#app/features/identity/identity.server.ts'
import { staffIn, type Visitor } from '#app/features/identity/identity.ts'
import { AttemptPage } from '#app/features/learning/attempt-page.tsx'
import { watchAttempt } from '#app/features/learning/learning.server.ts'
import { requireDatabase } from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { privateHeaders } from './private-headers.ts'

export const meta = titleFrom
export const headers = privateHeaders

/** An attempt of one's own, or of somebody in one's class, to be watched again. */
export async function loader({
  request,
  params,
  context: { services },
}: LoaderFunctionArgs) {
  await requireDatabase(services)
  const { pathname, searchParams } = new URL(request.url)
  const language = languageOf(pathname)
  const visitor = await findVisitor(services, request.headers.get('cookie'))
  const watcher = await watcherOf(services, visitor, searchParams.get('nguoi'))
  const watched = await watchAttempt(
    { ...services, language },
    watcher,
    params['attempt'] ?? '',
  )
  if (!watched.ok) throw new Response(null, { status: 404 })

  const { played, ...attempt } = watched.value
  const what = services.titleOf(attempt.scenario, language)
  return {
    title: services.i18n[language].t('replay:title', { title: what }),
    what,
    attempt,
    played,
    step: Number.parseInt(searchParams.get('buoc') ?? '1', 10) || 1,
  }
}

/** As whom somebody watches: a trainer as who is in their class now, all others as themselves. */
async function watcherOf(
  services: AppLoadContext['services'],
  visitor: Visitor,
  learner: string | null,
): Promise<string | undefined> {
  const staff = staffIn(visitor)
  const isTheirs = staff && learner !== null && (await mayWatch(services, staff, learner))
  return isTheirs ? learner : visitor.learnerId
}

export default function AttemptRoute() {
  const { what, ...page } = useLoaderData<typeof loader>()
  return (
    <PageFrame>
      <AttemptPage {...page} title={what} />
    </PageFrame>
  )
}
