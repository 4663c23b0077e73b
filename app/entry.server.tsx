import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import type { i18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'
import type { Services } from '#app/composition.server.ts'
import {
  LessonShelfProvider,
  type LessonShelf,
} from '#app/features/lessons/page/lesson-shelf.tsx'
import { ScreenStill } from '#app/features/sandbox/phone/screen-still.tsx'
import { languageOf } from '#app/platform/language.ts'
import { PageContextProvider } from '#app/platform/page-context.tsx'
import { gatherPage } from '#app/platform/whole-page.server.ts'

/**
 * Renders the whole page, then answers with one buffer: no page here defers data, and so there is
 * a Content-Length, one write, and never half a page on an error.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { services, nonce, requestId }: AppLoadContext,
): Promise<Response> {
  const language = languageOf(new URL(request.url).pathname)
  return new Promise((resolve, reject) => {
    let finalStatus = status
    const sink = gatherPage((page) => {
      headers.set('Content-Type', 'text/html; charset=utf-8')
      // Made for one visitor, with an attempt of their own in it. Guest pages say otherwise.
      if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
      resolve(new Response(page, { headers, status: finalStatus }))
    })
    const { pipe } = renderToPipeableStream(
      <PageContextProvider value={{ nonce, requestId }}>
        <I18nextProvider i18n={lightly(services.i18n[language])}>
          <LessonShelfProvider value={shelfOf(services)}>
            <RemixServer context={remix} url={request.url} nonce={nonce} />
          </LessonShelfProvider>
        </I18nextProvider>
      </PageContextProvider>,
      {
        nonce,
        onAllReady: () => void pipe(sink),
        onShellError: reject,
        onError: (error) => {
          finalStatus = 500
          services.log.error({ requestId, error }, 'A page could not be rendered')
        },
      },
    )
  })
}

/** The same by inheritance: whoever uses it copies what it has of its own, in every component. */
const lightly = (own: i18n): i18n => Object.create(own) as i18n

function shelfOf({ lessons, scenarios, glossary, drawings }: Services): LessonShelf {
  return {
    glossary,
    drawings,
    bodyOf: (slug, language) => lessons.find(slug, language)?.Component,
    stillOf: ({ scenario, screen }, language) => {
      const compiled = scenarios.find(scenario)
      return (
        compiled && <ScreenStill compiled={compiled} language={language} screen={screen} />
      )
    },
  }
}

/** Everything thrown that nobody expected ends here and is logged once, with its reference. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  // Whoever hung up, or asked for what no page does, is told so and is no failure of ours.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  const { pathname } = new URL(request.url)
  context.services.log.error(
    { requestId: context.requestId, method: request.method, pathname, error },
    'A request failed',
  )
}
