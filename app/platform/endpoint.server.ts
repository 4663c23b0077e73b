import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerGet, type GetEndpoint } from './get-endpoint.server.ts'
import { pathOf } from './path-of.server.ts'
import { isOwnSite } from './security.server.ts'

/** A request for JSON from JSON, read and bounded, with no framework around it. */
export type Call = {
  cookie: string | null
  /** The parsed body; undefined where it is no JSON. */
  body: unknown
  isSecure: boolean
}
type Answer = { status: number; body: unknown; headers?: Headers }
type PostEndpoint = (call: Call) => Promise<Answer>

/** What is told to, in JSON; or what programs ask, with answers of their own. */
export type Endpoint = PostEndpoint | { get: GetEndpoint }

type Limits = {
  /** Bytes of one body: 500 events with traces fit. */
  longest: number
  /** Bytes of all bodies being read and worked on, so that a flood cannot fill the memory. */
  mostAtOnce: number
}
const megabyte = 1024 * 1024
const defaults: Limits = { longest: 12 * megabyte, mostAtOnce: 96 * megabyte }

/**
 * Answers POST requests to machine-read addresses before Remix is asked, whose price is several
 * times that of the work done there. Says whether it did.
 */
export function createEndpoints(
  endpoints: ReadonlyMap<string, Endpoint>,
  limits: Limits = defaults,
) {
  let held = 0

  async function call(endpoint: PostEndpoint, request: IncomingMessage): Promise<Answer> {
    if (request.method !== 'POST') return refused(405, 'post-only')
    if (!isOwnSite(request)) return refused(403, 'cross-site')
    const chunks: Buffer[] = []
    let length = 0
    const letGo = () => {
      held -= length
      length = chunks.length = 0
    }
    let refusal: Answer | undefined
    try {
      // Read to the end, even if nothing is kept, so that the answer reaches whoever still sends.
      for await (const chunk of request as AsyncIterable<Buffer>) {
        if (refusal) continue
        chunks.push(chunk)
        length += chunk.length
        held += chunk.length
        if (length > limits.longest) refusal = refused(413, 'too-large')
        else if (held > limits.mostAtOnce) refusal = refused(503, 'too-busy')
        if (refusal) letGo()
      }
      return refusal ?? (await endpoint(callOf(request, Buffer.concat(chunks))))
    } finally {
      letGo()
    }
  }

  return async function answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    const endpoint = endpoints.get(pathOf(request))
    if (!endpoint) return false
    if ('get' in endpoint) await answerGet(endpoint.get, request, response)
    else send(response, await call(endpoint, request))
    return true
  }
}

function refused(status: number, code: string): Answer {
  return { status, body: { code } }
}

function callOf(request: IncomingMessage, body: Buffer): Call {
  return {
    cookie: request.headers.cookie ?? null,
    body: parsed(body.toString('utf8')),
    isSecure: isSecure(request),
  }
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const text = JSON.stringify(body)
  for (const cookie of headers?.getSetCookie() ?? []) {
    response.appendHeader('set-cookie', cookie)
  }
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...(status === 405 && { allow: 'POST' }),
  })
  response.end(text)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // Not JSON: the endpoint answers 400.
    return undefined
  }
}

/** Whether the browser speaks https, to us or to a proxy on this machine. */
function isSecure({ socket, headers }: IncomingMessage): boolean {
  if ('encrypted' in socket) return true
  const isFromProxy = /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '')
  return isFromProxy && headers['x-forwarded-proto'] === 'https'
}
