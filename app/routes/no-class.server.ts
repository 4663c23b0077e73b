import { data } from '@remix-run/node'
import type { Services } from '#app/composition.server.ts'

type Refused = {
  code: string
  failure: { code: 'no-open-class' | 'too-many-tries' }
}

/** Answers a code that opens no class: with the question for the code, and what was typed. */
export function noClass(services: Services, request: Request, { code, failure }: Refused) {
  const title = services.textOf(request, 'join:code.title')
  const status = failure.code === 'too-many-tries' ? 429 : 404
  const shown = { title, problem: failure.code, typed: code.slice(0, 12) }
  return data(shown, { status })
}
