import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { guestPages } from '#tests/support/pages.ts'
import { givenRunningSite } from '#tests/support/running-site.ts'

const { ask } = givenRunningSite()

const fromMemory = guestPages.filter((path) => !/^\/(tap|toi|dang|can-bo)/.test(path))
const hydrated = ['/tap/dang-nhap-cong-dvc', '/en/tap/tra-cuu-ho-so?che-do=tu-lam']
const others = [
  '/toi',
  '/dang-nhap',
  '/dang-ky',
  '/can-bo/dang-nhap',
  '/moi/made-up',
  '/khong-co-trang-nay',
  '/health',
]

test.each([...fromMemory, ...hydrated, ...others])(
  '%s lets nothing run, frame or load that is not ours',
  async (path) => {
    const { headers } = await ask({ path })

    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-|\*|https?:/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-powered-by']).toBeUndefined()
  },
)

test.each(fromMemory)('%s has no inline script, no nonce and no cookie', async (path) => {
  const { status, headers, body } = await ask({ path, headers: { cookie: 'thaoso-who=x' } })
  const html = body.toString()

  expect(status).toBe(200)
  expect(headers['set-cookie']).toBeUndefined()
  expect(String(headers['content-security-policy'])).not.toContain('nonce')
  expect(headers['cache-control']).toContain('public')
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/)
  expect(html).not.toMatch(/\sstyle="|\son[a-z]+="/)
})

test.each(hydrated)('%s brings another nonce with every answer', async (path) => {
  const nonces = new Set<string>()
  for (let times = 0; times < 3; times += 1) {
    const { headers, body } = await ask({ path })
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]
    expect(nonce).toMatch(/^[\w+/]{22}==$/)
    const inline = body.toString().match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? []
    const executable = inline.filter((tag) => !tag.includes('application/json'))
    expect(executable.length).toBeGreaterThan(0)
    expect(executable.every((tag) => tag.includes(`nonce="${String(nonce)}"`))).toBe(true)
    nonces.add(String(nonce))
  }
  expect(nonces.size).toBe(3)
})

test('a page made for one visitor is kept by no cache', async () => {
  const { headers } = await ask({ path: '/toi/xoa?xong' })

  expect(headers['cache-control'] ?? 'no-store').toMatch(/no-store|private/)
})

test.each(['/toi', '/toi/lop', '/moi/made-up', '/the/made-up'])(
  '%s may carry a name, and is not kept by the browser either',
  async (path) => {
    const { headers } = await ask({ path })

    expect(headers['cache-control']).toContain('no-store')
  },
)

test('a lesson comes compressed as the browser asks, the same in every form', async () => {
  const path = '/bai-hoc/dang-nhap-cong-dvc'
  const plain = await ask({ path })
  const zipped = await ask({ path, headers: { 'accept-encoding': 'gzip' } })
  const brotli = await ask({ path, headers: { 'accept-encoding': 'gzip, deflate, br' } })

  expect(zipped.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(zipped.body)).toEqual(plain.body)
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
  expect(plain.headers['vary']).toMatch(/accept-encoding/i)
})

test('a browser that has the page already gets 304 and nothing more', async () => {
  const first = await ask({ path: '/' })
  const etag = String(first.headers['etag'])

  const again = await ask({ path: '/', headers: { 'if-none-match': etag } })
  const among = await ask({ path: '/', headers: { 'if-none-match': `"x", ${etag}` } })

  expect([again.status, among.status]).toEqual([304, 304])
  expect(again.body).toHaveLength(0)
  expect(again.headers['etag']).toBe(etag)
})

test('scripts and styles are kept for a year under names of their own', async () => {
  const { body } = await ask({ path: '/' })
  const files = [...body.toString().matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)]
  expect(files.length).toBeGreaterThan(2)

  for (const [, path = ''] of files) {
    const { status, headers } = await ask({ path, headers: { 'accept-encoding': 'br' } })
    expect(status).toBe(200)
    expect(headers['cache-control']).toContain('immutable')
    expect(headers['content-encoding']).toBe('br')
  }
})

test('a link that others hung something on is the same page', async () => {
  const plain = await ask({ path: '/' })
  const shared = await ask({ path: '/?zarsrc=30&utm_source=zalo' })

  expect(shared.headers['etag']).toBe(plain.headers['etag'])
})
