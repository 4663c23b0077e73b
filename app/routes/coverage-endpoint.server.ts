import type { Services } from '#app/composition.server.ts'
import {
  createApiLimits,
  quotaHeaders,
  type ApiLimits,
  type Taken,
} from '#app/features/coverage/api/api-limits.server.ts'
import {
  readApiQuestion,
  type BadParameter,
} from '#app/features/coverage/api/api-question.ts'
import { answerTag } from '#app/features/coverage/api/answer-tag.server.ts'
import { askCoverage } from '#app/features/coverage/api/ask-coverage.server.ts'
import { askDataValues } from '#app/features/coverage/api/ask-data-values.server.ts'
import { openByToken } from '#app/features/coverage/api/open-by-token.server.ts'
import openApi from '#app/features/coverage/api/openapi.json' with { type: 'json' }
import { bearerIn } from '#app/features/coverage/api/token.ts'
import type {
  TokenReader,
  TokenRefusal,
} from '#app/features/coverage/api/unit-by-token.server.ts'
import type { Endpoint } from '#app/platform/endpoint.server.ts'
import {
  problem,
  type GetEndpoint,
  type Question,
  type Reply,
} from '#app/platform/get-endpoint.server.ts'
import type { Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'

type ApiServices = Pick<
  Services,
  'db' | 'now' | 'unitsOn' | 'skills' | 'isDatabaseReadable'
> & { config: Pick<Services['config'], 'version'> }
type Refusal = TokenRefusal | BadParameter
type Answer = (token: TokenReader, question: Question) => Promise<Result<unknown, Refusal>>

/** What programs of other agencies may ask, each with the token of a unit. */
export function coverageEndpoints(
  services: ApiServices,
  limits: ApiLimits = createApiLimits(),
): [address: string, endpoint: Endpoint][] {
  const book = services.skills
  const answerAll: Answer = async (token, { query }) => {
    const today = todayOf(services.now)
    const asked = readApiQuestion(query, { today, book })
    return asked.ok ? askCoverage(services, token, asked.value) : asked
  }
  const answerValues: Answer = (token, { query }) =>
    askDataValues(services, token, { query, book })
  const document: GetEndpoint = () => Promise.resolve({ status: 200, body: openApi })
  return [
    ['/api/v1/coverage', { get: withToken(services, limits, answerAll) }],
    ['/api/v1/dataValueSets', { get: withToken(services, limits, answerValues) }],
    ['/api/v1/openapi.json', { get: document }],
  ]
}

function withToken(services: ApiServices, limits: ApiLimits, answer: Answer): GetEndpoint {
  const ask = async (question: Question, taken: Taken[]): Promise<Reply> => {
    const byAddress = await limits.takeAddress(question.address)
    taken.push(byAddress)
    if (byAddress.wait > 0) return tooMany(byAddress.wait)
    if (!(await services.isDatabaseReadable())) return problem(503, 'database-unreadable')
    const token = await openByToken(services, bearerIn(question.authorization))
    if (!token.ok) return unauthorized
    const byToken = await limits.takeToken(token.value.idHash)
    taken.push(byToken)
    if (byToken.wait > 0) return tooMany(byToken.wait)

    const etag = await answerTag(services, token.value, question.query)
    const headers = { etag }
    if (isKnown(question.known, etag)) return { status: 304, body: undefined, headers }
    const answered = await answer(token.value, question)
    if (answered.ok) return { status: 200, body: answered.value, headers }
    return refusal(answered.failure)
  }
  return async (question) => {
    const taken: Taken[] = []
    const reply = await ask(question, taken)
    return { ...reply, headers: { ...quotaHeaders(taken), ...reply.headers } }
  }
}

const unauthorized = {
  ...problem(401, 'token-refused', {
    detail: 'Send a token that is in use in the header "Authorization: Bearer …".',
  }),
  headers: { 'www-authenticate': 'Bearer realm="thao-so"' },
}

function tooMany(seconds: number) {
  const detail = `Ask again in ${seconds} seconds.`
  const headers = { 'retry-after': String(seconds) }
  return { ...problem(429, 'too-many-questions', { detail }), headers }
}

function refusal(failure: Refusal) {
  if (failure.code === 'bad-parameter') {
    const { parameter } = failure
    const detail = `The parameter "${parameter}" is missing, unknown or cannot be understood.`
    return problem(422, 'bad-parameter', { detail, parameter })
  }
  if (failure.code === 'not-your-unit') {
    return problem(403, 'not-your-unit', {
      detail: 'The unit is not below that of the token.',
    })
  }
  return problem(404, 'unit-not-found', { detail: 'There is no such unit on that day.' })
}

const isKnown = (known: string | undefined, etag: string): boolean =>
  (known ?? '').split(',').some((each) => each.trim() === etag || each.trim() === '*')
