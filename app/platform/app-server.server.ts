import { randomUUID } from 'node:crypto'
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import path from 'node:path'
import { createRequestHandler } from '@remix-run/node'
import { createEndpoints, type Endpoint } from './endpoint.server.ts'
import { createExpressApp, type AppOptions } from './express-app.server.ts'
import { createGuestPages } from './guest-pages.server.ts'
import { pathOf } from './path-of.server.ts'
import { securityHeaders } from './security.server.ts'

type Options = AppOptions & {
  /** Addresses that are the same for everybody. */
  guestPaths: ReadonlySet<string>
  /** What those pages depend on besides their address, such as the day; without it on nothing. */
  guestEdition?: () => string
  /** Machine-read addresses that are answered before Remix, by path. */
  endpoints: ReadonlyMap<string, Endpoint>
}

/** The HTTP server: guest pages from memory, then files, then Remix. Not yet listening. */
export function createAppServer(options: Options): Server {
  const app = createExpressApp(options)
  const answerGuest = createGuestPages(
    options.guestPaths,
    guestRenderer(options),
    options.guestEdition,
  )
  const answerEndpoint = createEndpoints(options.endpoints)
  const isDevelopment = typeof options.build === 'function'
  const headers = securityHeaders(isDevelopment ? 'development' : () => undefined)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (await answerGuest(request, response)) return
    if (await answerEndpoint(request, response)) return
    app(request, response)
  }

  return createServer((request, response) => {
    headers(request, response, () => {
      answer(request, response).catch((error: unknown) => {
        // Whoever hung up in the middle of a report sends it again.
        if (request.socket.destroyed) return
        const { method } = request
        options.log.error(
          { error, method, path: pathOf(request) },
          'A request failed before Remix',
        )
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
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

export function clientDirectoryOf(buildDirectory: string): string {
  return path.join(buildDirectory, 'client')
}
