import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

type Variant = { body: Buffer; headers: OutgoingHttpHeaders }
type GuestPage = { etag: string; plain: Variant; br: Variant; gzip: Variant }

/** Renders an address for nobody in particular: no cookie is seen, none may be set. */
export type RenderGuestPage = (path: string) => Promise<Response>

/**
 * Pages that depend on their address alone. Each is rendered once in an edition, compressed hard,
 * and from then on answered from memory before any framework is asked.
 * @param paths - every such address; a closed list, so that no visitor can fill the memory
 * @param editionNow - what all pages depend on besides, such as the day
 */
export function createGuestPages(
  paths: ReadonlySet<string>,
  render: RenderGuestPage,
  editionNow = () => '',
) {
  const pages = new Map<string, Promise<GuestPage | undefined>>()
  let edition = editionNow()

  async function load(path: string): Promise<GuestPage | undefined> {
    const page = await toPage(await render(path))
    // A page that could not be made is tried again at the next request.
    if (!page) pages.delete(path)
    return page
  }

  /** Answers from memory and says whether it did. */
  return async function answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const path = guestPath(request.url ?? '/')
    if (path === undefined || !paths.has(path)) return false
    if (edition !== editionNow()) pages.clear()
    edition = editionNow()
    let loading = pages.get(path)
    if (!loading) {
      loading = load(path)
      pages.set(path, loading)
      loading.catch(() => pages.delete(path))
    }
    const page = await loading
    if (!page) return false
    send(page, request, response)
    return true
  }
}

/**
 * The path of an address, or undefined where its query changes the page. Only a lesson's answers
 * (`cau-…`) and a question to the search (`q=`) do; what Zalo and others hang on to a link (`utm_…`, `zarsrc`) does not.
 */
function guestPath(url: string): string | undefined {
  const mark = url.indexOf('?')
  if (mark === -1) return url
  return /[?&](cau-|q=)/.test(url.slice(mark)) ? undefined : url.slice(0, mark)
}

async function toPage(rendered: Response): Promise<GuestPage | undefined> {
  if (rendered.status !== 200) return undefined
  const body = Buffer.from(await rendered.arrayBuffer())
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }
  const [br, zipped] = await Promise.all([
    compressBrotli(body, quality),
    compressGzip(body),
  ])
  // Weak, for a proxy may change the coding on the way.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const variant = (bytes: Buffer, encoding?: string): Variant => ({
    body: bytes,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // Not longer: a page names the scripts of its build, and the next build has others.
      'cache-control': 'public, max-age=300',
      vary: 'accept-encoding',
      etag,
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    },
  })
  return {
    etag,
    plain: variant(body),
    br: variant(br, 'br'),
    gzip: variant(zipped, 'gzip'),
  }
}

function send(page: GuestPage, request: IncomingMessage, response: ServerResponse): void {
  const { headers, body } = chooseVariant(page, request.headers['accept-encoding'])
  if (isKnown(page, request.headers['if-none-match'])) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(200, { ...headers, 'content-length': body.length })
  if (request.method === 'HEAD') response.end()
  else response.end(body)
}

function isKnown({ etag }: GuestPage, known = ''): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return known.split(',').some((tag) => bare(tag) === bare(etag) || tag.trim() === '*')
}

function chooseVariant(page: GuestPage, accepted: string | string[] | undefined): Variant {
  const codings = String(accepted ?? '')
    .split(',')
    .filter((coding) => !/;\s*q=0(\.0*)?\s*$/.test(coding))
    .map((coding) => coding.replace(/;.*/, '').trim())
  if (codings.includes('br')) return page.br
  return codings.includes('gzip') ? page.gzip : page.plain
}
