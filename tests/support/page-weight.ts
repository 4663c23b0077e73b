import { get } from 'node:http'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib'

export type Fetched = {
  path: string
  type: string
  /** All that came back for it, headers included. */
  bytes: number
  /** What came back as it was compressed, without headers. */
  bodyBytes: number
  text: string
}

/**
 * Fetches a page and all that a browser fetches with it, each over a connection of its own, and
 * counts every byte that comes back, headers included.
 */
export async function weighPage(origin: string, path: string): Promise<Fetched[]> {
  const fetched = new Map<string, Promise<Fetched>>()
  async function load(path: string): Promise<void> {
    if (fetched.has(path)) return
    const loading = fetchRaw(origin, path)
    fetched.set(path, loading)
    await Promise.all(neededBy(await loading).map((each) => load(each)))
  }
  await load(path)
  return Promise.all(fetched.values())
}

function fetchRaw(origin: string, path: string): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    // What Chromium says over https, and to localhost.
    const headers = { 'accept-encoding': 'gzip, deflate, br' }
    get(origin + path, { agent: false, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        if (response.statusCode !== 200) {
          reject(new Error(`${path} answers ${response.statusCode ?? 0}.`))
          return
        }
        const body = Buffer.concat(chunks)
        const encoding = response.headers['content-encoding'] ?? ''
        resolve({
          path,
          type: response.headers['content-type'] ?? '',
          bytes: response.socket.bytesRead,
          bodyBytes: body.length,
          text: decoded(body, encoding).toString('utf8'),
        })
      })
    }).on('error', reject)
  })
}

function decoded(body: Buffer, encoding: string): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body)
  return encoding === 'gzip' ? gunzipSync(body) : body
}

const inPage =
  /(?:src|href)="(\/[\w./-]+\.\w+)(?:#[\w-]+)?"|(?:from |import\()"(\/assets\/[\w.-]+\.js)"/g
const inScript = /(?:from|import)\s*"(\.\/[\w.-]+\.js)"/g
const inStyles = /url\(["']?(\/[^"')]+)/g

/**
 * The addresses a browser goes on to by itself; what is imported later is not among them, nor the
 * icon for a phone's first screen, which is fetched when somebody puts it there.
 */
function neededBy({ type, text }: Fetched): string[] {
  const pattern = patternFor(type)
  if (!pattern) return []
  return [...text.matchAll(pattern)].flatMap(([, one, other]) => {
    const address = one ?? other
    if (address === undefined || address === '/apple-touch-icon.png') return []
    return [address.replace(/^\.\//, '/assets/')]
  })
}

function patternFor(type: string): RegExp | undefined {
  if (type.includes('html')) return inPage
  if (type.includes('javascript')) return inScript
  return type.includes('css') ? inStyles : undefined
}

/**
 * What the engine, the player and one scenario weigh on a practice page, in bytes as compressed:
 * the scripts that its route brings, without those that every page with scripts has (React, Remix,
 * i18next, the frame around the page), and the data that the page hands to them.
 */
export async function weighSandbox(origin: string, path: string) {
  const parts = await weighPage(origin, path)
  const page = parts.find((part) => part.path === path)?.text ?? ''
  const everywhere = reachedFrom(parts, [
    ...addressesIn(page, /src="(\/assets\/[\w.-]+\.js)"/g),
    ...addressesIn(page, /import\("(\/assets\/entry\.client[\w.-]+\.js)"/g),
    ...addressesIn(page, /"(\/assets\/root-[\w-]+\.js)"/g),
  ])
  const own = parts.filter(
    ({ path, type }) => type.includes('javascript') && !everywhere.has(path),
  )
  const data = addressesIn(page, /streamController\.enqueue\((.*?)\);?<\/script>/gs).join(
    '',
  )
  // The quality that pages are sent with (express-app.server.ts).
  const quality = 5
  return {
    scripts: own.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0),
    data: brotliCompressSync(data, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality },
    }).length,
  }
}

function addressesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? [])
}

function reachedFrom(parts: readonly Fetched[], paths: readonly string[]): Set<string> {
  const reached = new Set(paths)
  for (const path of reached) {
    const part = parts.find((each) => each.path === path)
    for (const next of part ? neededBy(part) : []) reached.add(next)
  }
  return reached
}
