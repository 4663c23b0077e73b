import type { Services } from '#app/composition.server.ts'
import { pushInWords, reportLive } from '#app/features/classes/classes.server.ts'
import { parseLiveReport, type LiveAnswer } from '#app/features/classes/classes.ts'
import { findVisitor } from '#app/features/identity/identity.server.ts'
import type { Endpoint } from '#app/platform/endpoint.server.ts'
import { pathIn } from '#app/platform/language.ts'

/**
 * `POST /api/live`: a device in a class tells which step it is at, and hears whether the class
 * still goes on and which page everybody is asked to open.
 */
export function liveEndpoint(services: Services): Endpoint {
  return async ({ cookie, body }) => {
    const report = parseLiveReport(body)
    if (!report.ok) return { status: 400, body: report.failure }
    if (!(await services.isDatabaseReadable())) {
      return { status: 503, body: { code: 'database-unreadable' } }
    }
    const { learnerId } = await findVisitor(services, cookie)
    const heard = await reportLive(services, learnerId, report.value)
    if (!heard.ok) return { status: 403, body: heard.failure }

    const { language } = report.value
    const pushed = pushInWords(services, heard.value.push, language)
    const answer: LiveAnswer = {
      open: heard.value.isOpen,
      push: pushed ? pathIn(language, pushed.path) : null,
      ...(pushed && { words: pushed.words }),
    }
    return { status: 200, body: answer }
  }
}
