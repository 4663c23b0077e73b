import { createServer, request as ask, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

type Asked = {
  /** The path as it goes over the wire, not tidied as `fetch` would. */
  path?: string
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
}
type Heard = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** A server that listens for the time of one test, and what asks it, byte for byte. */
export async function givenServer(
  listening: RequestListener | Server,
): Promise<{ port: number; ask: (asked?: Asked) => Promise<Heard> }> {
  const server = typeof listening === 'function' ? createServer(listening) : listening
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return { port, ask: (asked = {}) => askPort(port, asked) }
}

/** Asks a server on this machine, whoever started it. */
export function askPort(port: number, asked: Asked): Promise<Heard> {
  const { path = '/', method = 'GET', headers = {}, body } = asked
  return new Promise((resolve, reject) => {
    const request = ask(
      { host: '127.0.0.1', port, path, method, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}
