import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMemo, useRef } from 'react'
import { tellSteps } from '#app/features/classes/live/tell-steps.client.ts'
import { Practice } from '#app/features/sync/practice.tsx'
import { reportPost } from '#app/features/classes/live/report-post.server.ts'
import { findVisitor } from '#app/features/identity/identity.server.ts'
import { carryingQuery } from '#app/features/sandbox/stage/carrying-query.ts'
import { modeAddress } from '#app/features/sandbox/scenario/mode-address.ts'
import { openStage } from '#app/features/sandbox/stage/open-stage.server.ts'
import { packStage, unpackStage } from '#app/features/sandbox/stage/packed-stage.ts'
import { errorTextsOf } from '#app/features/sandbox/words/error-texts.ts'
import { takePost } from '#app/features/sandbox/stage/take-post.ts'
import { recordPractice } from '#app/features/sync/record-practice.server.ts'
import {
  cookieDeps,
  readForm,
  requireDatabase,
  safeRedirect,
  withCookies,
} from '#app/platform/http.server.ts'
import { languageOf } from '#app/platform/language.ts'
import { titleFrom } from '#app/platform/page-title.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'

export const handle = {
  hydrates: (data: ReturnType<typeof loader>) => ['common', 'sandbox', ...data.errorTexts],
}
export const meta = titleFrom

export function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { pathname, searchParams: search } = new URL(request.url)
  const where = { slug: params['slug'] ?? '', language: languageOf(pathname), search }
  const opened = openStage(services.scenarios, where)
  if (!opened) throw new Response(null, { status: 404 })
  return {
    played: packStage(opened),
    errorTexts: errorTextsOf(opened.stage.compiled.scenario),
    carried: opened.carried,
    lesson: services.lessonOf(where.slug),
    shownAt: services.now().getTime(),
    title: opened.texts['title'],
  }
}

/** One press on a page without JavaScript. */
export async function action({
  request,
  params,
  context: { services },
}: ActionFunctionArgs) {
  const { pathname, searchParams: search } = new URL(request.url)
  const where = { slug: params['slug'] ?? '', language: languageOf(pathname), search }
  const form = await readForm(request)
  const opened = openStage(services.scenarios, where, form)
  if (!opened) throw new Response(null, { status: 404 })

  await requireDatabase(services)
  const taken = takePost(opened.stage, opened.carried, form, services.now())
  const cookie = request.headers.get('cookie')
  const visitor = await findVisitor(services, cookie)
  const cookies = await recordPractice(
    { ...services, ...cookieDeps(request) },
    visitor,
    opened.stage,
    taken,
  )
  const { learnerId } = visitor
  await reportPost(services, { cookie, learnerId, stage: opened.stage, taken })
  const headers = withCookies(cookies)
  const query = carryingQuery(modeAddress[opened.stage.mode], taken.carried)
  if (taken.isAtFault || query === undefined) {
    // What was typed is in this answer: it is for the page alone, not for a disk.
    headers.set('cache-control', 'no-store')
    const status = taken.isAtFault ? 422 : 200
    return data({ carried: taken.carried, typed: taken.typed }, { status, headers })
  }
  throw safeRedirect(request, `/tap/${where.slug}${query}`, headers)
}

export default function PractiseRoute() {
  const { played, carried, lesson, shownAt } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const { stage, texts } = useMemo(() => unpackStage(played), [played])
  const telling = useRef<ReturnType<typeof tellSteps>>()
  return (
    <PageFrame isBare>
      <Practice
        stage={stage}
        texts={texts}
        lesson={lesson}
        shownAt={shownAt}
        carried={posted?.carried ?? carried}
        typed={posted?.typed ?? []}
        onStep={(step) => (telling.current ??= tellSteps(document))(step)}
      />
    </PageFrame>
  )
}
