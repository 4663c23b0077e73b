import { randomBytes, randomUUID } from 'node:crypto'
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import path from 'node:path'
import { createRequestHandler as createExpressHandler } from '@remix-run/express'
import {
  createRequestHandler,
  type AppLoadContext,
  type ServerBuild,
} from '@remix-run/node'
import compression from 'compression'
import express, { type Response as ExpressResponse } from 'express'
import sirv from 'sirv'
import { answerEndpoint, type Endpoint } from './endpoint.server.ts'
import { createGuestPages } from './guest-pages.server.ts'
import type { Log } from './log.server.ts'
import { isOwnSite, securityHeaders } from './security.server.ts'

type Options = {
  /** A function in development, where the code changes while it runs. */
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Where the browser's files are; in development Vite serves them itself. */
  clientDirectory: string
  /** Addresses that are the same for everybody. */
  guestPaths: ReadonlySet<string>
  /** Machine-read addresses that are answered before Remix, by path. */
  endpoints: ReadonlyMap<string, Endpoint>
  context: (page: { nonce: string; requestId: string; address: string }) => AppLoadContext
  log: Log
  /** Development's own handlers, asked first. */
  before?: express.RequestHandler
}

const noncePerAnswer = new WeakMap<ServerResponse, string>()

/** The HTTP server: guest pages from memory, then files, then Remix. Not yet listening. */
export function createAppServer(options: Options): Server {
  const app = createApp(options)
  const answerGuest = createGuestPages(options.guestPaths, guestRenderer(options))
  const headers = securityHeaders(isDevelopment(options) ? 'development' : () => undefined)

  const answerFirst = async (request: IncomingMessage, response: ServerResponse) =>
    (await answerGuest(request, response)) ||
    (await answerEndpoint(options.endpoints, request, response))

  return createServer((request, response) => {
    headers(request, response, () => {
      answerFirst(request, response).then(
        (isAnswered) => {
          if (!isAnswered) app(request, response)
        },
        (error: unknown) => {
          options.log.error({ error, url: request.url }, 'A request failed before Remix')
          if (!response.headersSent) response.writeHead(500)
          response.end()
        },
      )
    })
  })
}

function guestRenderer({ build, context }: Options) {
  const handle = createRequestHandler(build, 'production')
  return (page: string) =>
    handle(
      new Request(new URL(page, 'http://guest.invalid')),
      context({ nonce: '', requestId: randomUUID(), address: '' }),
    )
}

function createApp({ build, clientDirectory, context, before }: Options): express.Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback')
  if (before) app.use(before)
  app.use(serveFiles(clientDirectory))
  app.use((request, response, next) => {
    if (isOwnSite(request)) next()
    else
      response
        .status(403)
        .type('text')
        .send('Refused: this request comes from another site.')
  })
  if (typeof build !== 'function') {
    app.use(securityHeaders(freshNonce))
    app.get('/__manifest', answerManifest(build))
  }
  app.use(compression({ level: 6, filter: isWorthCompressing }))
  const answer = createExpressHandler({
    build,
    getLoadContext: (request, response) =>
      context({
        nonce: noncePerAnswer.get(response) ?? '',
        requestId: randomUUID(),
        address: request.ip ?? '',
      }),
  })
  app.all('*', (request, response, next) => void answer(request, response, next))
  return app
}

function serveFiles(directory: string) {
  return sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, pathname) => {
      const isHashed = pathname.startsWith('/assets/')
      response.setHeader(
        'Cache-Control',
        isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      )
    },
  })
}

function isDevelopment({ build }: Options): boolean {
  return typeof build === 'function'
}

function freshNonce(response: ServerResponse): string {
  const nonce = randomBytes(16).toString('base64')
  noncePerAnswer.set(response, nonce)
  return nonce
}

/**
 * Remix's own handler for `/__manifest` matches every path it is given and gets no more security
 * fixes, so it is never reached: the whole route map is answered, made once. The browser takes a
 * superset of what it asked for.
 */
function answerManifest(build: ServerBuild): express.RequestHandler {
  const manifest = JSON.stringify(build.assets.routes)
  return (request, response) => {
    if (request.query['version'] !== build.assets.version) {
      response.status(204).set('X-Remix-Reload-Document', 'true').end()
      return
    }
    response.set('Cache-Control', 'public, max-age=31536000, immutable').type('json')
    response.send(manifest)
  }
}

/** Compressing an event stream would hold its events back. */
function isWorthCompressing(request: express.Request, response: ExpressResponse): boolean {
  const type = String(response.getHeader('Content-Type'))
  return !type.includes('event-stream') && compression.filter(request, response)
}

export function clientDirectoryOf(buildDirectory: string): string {
  return path.join(buildDirectory, 'client')
}
