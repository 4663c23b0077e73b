import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a program asks: never who sits at the browser, for cookies are not looked at. */
export type Question = {
  query: URLSearchParams
  /** The `Authorization` header. */
  authorization: string | undefined
  /** The `If-None-Match` header. */
  known: string | undefined
  /** Where it comes from, by the connection or by a proxy on this machine. */
  address: string
}
export type Reply = {
  status: number
  /** Undefined for an answer without a body, such as 304. */
  body: unknown
  type?: 'application/json' | 'application/problem+json'
  headers?: Readonly<Record<string, string>>
}
export type GetEndpoint = (question: Question) => Promise<Reply>

/** Any site may ask, but with nothing of the reader's own browser: no cookies, only a token. */
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after, ratelimit, ratelimit-policy',
}
const preflight = {
  ...crossOrigin,
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'authorization, if-none-match',
  'access-control-max-age': '86400',
}
const longestQuery = 8_000

export async function answerGet(
  endpoint: GetEndpoint,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '' } = request
  request.resume()
  if (method === 'OPTIONS') {
    response.writeHead(204, preflight).end()
    return
  }
  const reply = await replyTo(endpoint, request)
  const text = reply.body === undefined ? '' : JSON.stringify(reply.body)
  response.writeHead(reply.status, {
    ...{ 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' },
    ...crossOrigin,
    ...(reply.body !== undefined && {
      'content-type': `${reply.type ?? 'application/json'}; charset=utf-8`,
      'content-length': Buffer.byteLength(text),
    }),
    ...reply.headers,
  })
  response.end(method === 'HEAD' ? undefined : text)
}

async function replyTo(endpoint: GetEndpoint, request: IncomingMessage): Promise<Reply> {
  const { method = '', url = '' } = request
  if (method !== 'GET' && method !== 'HEAD') {
    return { ...problem(405, 'get-only'), headers: { allow: 'GET, HEAD, OPTIONS' } }
  }
  const mark = url.indexOf('?')
  if (url.length - mark > longestQuery && mark >= 0) return problem(414, 'too-long')
  return endpoint({
    query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)),
    authorization: request.headers.authorization,
    known: request.headers['if-none-match'],
    address: addressOf(request),
  })
}

/** A refusal as RFC 9457 has it. */
export function problem(
  status: number,
  code: string,
  more: Readonly<Record<string, unknown>> = {},
): Reply {
  const body = { type: `urn:thao-so:problem:${code}`, title: code, status, ...more }
  return { status, body, type: 'application/problem+json' }
}

/** What a proxy on this machine says of whom it asks for; nobody else is believed. */
function addressOf({ socket, headers }: IncomingMessage): string {
  const direct = socket.remoteAddress ?? ''
  const isFromProxy = /^(::ffff:)?127\.|^::1$/.test(direct)
  const told = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
  return (isFromProxy && told?.trim()) || direct
}
