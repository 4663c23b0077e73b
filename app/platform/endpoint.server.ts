import type { IncomingMessage, ServerResponse } from 'node:http'
import { isOwnSite } from './security.server.ts'

/** A request for JSON from JSON, read and bounded, with no framework around it. */
export type Call = {
  cookie: string | null
  /** The parsed body; undefined where it is too large or no JSON. */
  body: unknown
  isSecure: boolean
}
export type Answer = { status: number; body: unknown; headers?: Headers }
export type Endpoint = (call: Call) => Promise<Answer>

/** Largest body: 500 events with traces fit, a flood does not. */
const longestBody = 12 * 1024 * 1024

/**
 * Answers POST requests to machine-read addresses before Remix is asked, whose price is several
 * times that of the work done there. Says whether it did.
 */
export async function answerEndpoint(
  endpoints: ReadonlyMap<string, Endpoint>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const endpoint = endpoints.get(pathOf(request))
  if (!endpoint) return false
  const answer = await callEndpoint(endpoint, request)
  const text = JSON.stringify(answer.body)
  for (const cookie of answer.headers?.getSetCookie() ?? []) {
    response.appendHeader('set-cookie', cookie)
  }
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  response.end(text)
  return true
}

async function callEndpoint(endpoint: Endpoint, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'POST') return { status: 405, body: { code: 'post-only' } }
  if (!isOwnSite(request)) return { status: 403, body: { code: 'cross-site' } }
  return endpoint({
    cookie: request.headers.cookie ?? null,
    body: parsed(await readBody(request)),
    isSecure: isSecure(request),
  })
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const mark = url.indexOf('?')
  return mark === -1 ? url : url.slice(0, mark)
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    // Read on to the end, keeping nothing, so that the answer reaches whoever is still sending.
    if (length <= longestBody) chunks.push(chunk)
  }
  return length <= longestBody ? Buffer.concat(chunks).toString('utf8') : undefined
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined
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
