import {
  createServer,
  get,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http'
import process from 'node:process'

/**
 * The yardstick for pages: a server that knows one answer. It asks the site for a page once, as a
 * browser would, and from then on gives the same bytes with the same headers to everybody.
 */
const [address = ''] = process.argv.slice(2)

const { headers, body } = await fetchRaw(address)

const server = createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  console.info(`http://127.0.0.1:${port}`)
})

async function fetchRaw(
  url: string,
): Promise<{ headers: OutgoingHttpHeaders; body: Buffer }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, resolve).on('error', reject)
  })
  const chunks: Uint8Array[] = []
  for await (const chunk of answer) if (chunk instanceof Uint8Array) chunks.push(chunk)
  // Node adds these three by itself.
  const own = new Set(['connection', 'date', 'keep-alive'])
  const kept = Object.entries(answer.headers).filter(([name]) => !own.has(name))
  return { headers: Object.fromEntries(kept), body: Buffer.concat(chunks) }
}
