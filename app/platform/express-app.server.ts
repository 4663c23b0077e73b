import { randomBytes, randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { constants } from 'node:zlib'
import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import sirv from 'sirv'
import { languageOf, pathIn } from './language.ts'
import type { Log } from './log.server.ts'
import { answerManifest } from './manifest.server.ts'
import { refusalOf, securityHeaders } from './security.server.ts'

type PageSetting = { nonce: string; requestId: string; address: string }

export type AppOptions = {
  /** A function in development, where the code changes while it runs. */
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Where the browser's files are; in development Vite serves them itself. */
  clientDirectory: string
  context: (page: PageSetting) => AppLoadContext
  log: Log
  /** Development's own handlers, asked first. */
  before?: express.RequestHandler
}

/** Files, then Remix. What comes in by the way is refused before either a form or Remix sees it. */
export function createExpressApp(options: AppOptions): express.Express {
  const { build, clientDirectory, context, before, log } = options
  const nonces = new WeakMap<ServerResponse, string>()
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback')
  if (before) app.use(before)
  app.use(serveFiles(clientDirectory))
  app.use(refuse)
  if (typeof build !== 'function') {
    app.use(securityHeaders((response) => freshNonce(nonces, response)))
    app.use(answerManifest(build))
  }
  app.use(compression({ level: 6, brotli: brotliLevel, filter: isWorthCompressing }))
  const answer = createRequestHandler({
    build,
    mode: typeof build === 'function' ? 'development' : 'production',
    getLoadContext: (request, response) =>
      context({
        nonce: nonces.get(response) ?? '',
        requestId: randomUUID(),
        address: request.ip ?? '',
      }),
  })
  app.use((request, response, next) => void answer(request, response, next))
  app.use(answerFailure(log))
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

const refuse: express.RequestHandler = (request, response, next) => {
  const refusal = refusalOf(request)
  if (refusal?.status === 413) askForTooLong(request)
  else if (refusal) {
    response.status(refusal.status).type('text').send(refusal.reason)
    return
  }
  next()
}

/** A list or file too long is told of on a page of ours; what was sent is not read. */
function askForTooLong(request: express.Request) {
  request.method = 'GET'
  request.url = pathIn(languageOf(request.path), '/qua-dai')
  request.originalUrl = request.url
}

function freshNonce(nonces: WeakMap<ServerResponse, string>, response: ServerResponse) {
  const nonce = randomBytes(16).toString('base64')
  nonces.set(response, nonce)
  return nonce
}

/** Beyond what is usual for pages made at every request: a millisecond saves a tenth of a scenario. */
const brotliLevel = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }

/** Compressing an event stream would hold its events back. */
function isWorthCompressing(request: express.Request, response: express.Response): boolean {
  const type = String(response.getHeader('Content-Type'))
  return !type.includes('event-stream') && compression.filter(request, response)
}

/** Express itself would write the stack into the answer. */
function answerFailure(log: Log): express.ErrorRequestHandler {
  return (error: unknown, { method, path }, response, next) => {
    log.error({ error, method, path }, 'A request failed outside Remix')
    if (response.headersSent) next(error)
    else
      response.status(500).type('text').send('Something went wrong here. Please try again.')
  }
}
