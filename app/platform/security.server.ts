import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'
import { pathOf } from './path-of.server.ts'

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'media-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
}

/**
 * The headers of every answer. Pages that hydrate bring a nonce for Remix's own inline scripts;
 * guest pages hold no inline script and bring none.
 */
export function securityHeaders(
  nonceOf: 'development' | ((response: ServerResponse) => string | undefined),
): Handler {
  return helmet({
    // Vite's own scripts and styles are inline.
    contentSecurityPolicy: nonceOf !== 'development' && policyWith(nonceOf),
    // Plain HTTP is how a village laptop serves a class; a proxy in front adds HSTS.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginEmbedderPolicy: false,
  })
}

function policyWith(nonceOf: (response: ServerResponse) => string | undefined) {
  return {
    useDefaults: false,
    directives: {
      ...directives,
      'script-src': [
        "'self'",
        (_request: IncomingMessage, response: ServerResponse) => {
          const nonce = nonceOf(response)
          return nonce === undefined ? '' : `'nonce-${nonce}'`
        },
      ],
    },
  }
}

/**
 * Whether a request that changes something comes from our own pages. It needs no token that could
 * go stale in an outbox: browsers say where a request comes from, and cookies are SameSite=Lax.
 */
export function isOwnSite(request: IncomingMessage): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? '')) return true
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin, host } = request.headers
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

export type Refusal = { status: 400 | 403 | 405 | 411 | 413; reason: string }

/** Longest form, in bytes. An attempt carried without JavaScript is by far the longest of ours. */
const longestForm = 256 * 1024

/** Why a request is not handed on to Remix; undefined where it is. */
export function refusalOf(request: IncomingMessage): Refusal | undefined {
  if (!hasReadableAddress(request)) {
    return { status: 400, reason: 'Refused: this address cannot be read.' }
  }
  // Of these methods not even a request can be made for Remix.
  if (['TRACE', 'TRACK', 'CONNECT'].includes(request.method ?? '')) {
    return { status: 405, reason: 'Refused: nothing here is asked in this way.' }
  }
  if (!isOwnSite(request)) {
    return { status: 403, reason: 'Refused: this request comes from another site.' }
  }
  return isBodyless(request) ? undefined : refusalOfBody(request)
}

function hasReadableAddress(request: IncomingMessage): boolean {
  const { host = 'none.invalid' } = request.headers
  const path = pathOf(request)
  if (!path.startsWith('/') || !URL.canParse(`http://${host}`)) return false
  try {
    decodeURI(path)
    return true
  } catch {
    // Half a character, such as `%E0%A4`.
    return false
  }
}

function isBodyless({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Remix reads a form to its end whatever its length, so it must be known, and bearable. */
function refusalOfBody({ headers }: IncomingMessage): Refusal | undefined {
  if (headers['transfer-encoding'] !== undefined) {
    return { status: 411, reason: 'Refused: the length of this form is not told.' }
  }
  return Number(headers['content-length'] ?? 0) > longestForm
    ? { status: 413, reason: 'Refused: this form is too long.' }
    : undefined
}
