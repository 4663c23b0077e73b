import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import { expect, onTestFinished, test } from 'vitest'
import type { Services } from '#app/composition.server.ts'
import { givenServer } from '#tests/support/http.ts'
import { createAppServer } from './app-server.server.ts'
import { createLog } from './log.server.ts'

/** A site of one guest page, one file and one page for all else, as Remix would build it. */
const build: ServerBuild = {
  mode: 'production',
  entry: {
    module: {
      default: (_request, status, headers, _remix, { nonce }) =>
        new Response(`nonce:${nonce}`, { status, headers }),
    },
  },
  routes: {
    root: {
      id: 'root',
      path: '',
      module: { default: () => null },
    },
    tooLong: {
      id: 'tooLong',
      parentId: 'root',
      path: 'qua-dai',
      module: {
        default: () => null,
        loader: () => {
          throw new Response(null, { status: 413 })
        },
      },
    },
    all: {
      id: 'all',
      parentId: 'root',
      path: '*',
      module: {
        default: () => null,
        action: async ({ request }) => new Response((await request.formData()).get('a')),
      },
    },
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: 'v1' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  isSpaMode: false,
}

async function givenSite() {
  const clientDirectory = mkdtempSync(path.join(tmpdir(), 'thaoso-client-'))
  onTestFinished(() => rmSync(clientDirectory, { recursive: true }))
  mkdirSync(path.join(clientDirectory, 'assets'))
  writeFileSync(path.join(clientDirectory, 'assets', 'page-1.js'), 'script')
  const logged: string[] = []
  const server = createAppServer({
    build,
    clientDirectory,
    guestPaths: new Set(['/']),
    endpoints: new Map([['/api/x', () => Promise.reject(new Error('disk full'))]]),
    // This site's pages ask for no service.
    context: (page) => ({ services: {} as Services, ...page }),
    log: createLog('info', { write: (line) => void logged.push(line) }),
  })
  return { ...(await givenServer(server)), logged }
}

const form = {
  method: 'POST',
  path: '/x',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: 'a=b',
}

test.each([
  ['a guest page', {}, 200],
  ['a guest page known already', { headers: { 'if-none-match': '*' } }, 304],
  ['a file', { path: '/assets/page-1.js' }, 200],
  ['a page', { path: '/x' }, 200],
  ['a form', form, 200],
  ['the route map', { path: '/__manifest?version=v1' }, 200],
  ['a host that is none', { path: '/x', headers: { host: 'a b' } }, 400],
  ['a whole address', { path: 'http://elsewhere.example/x' }, 400],
  ['a form of another site', { ...form, headers: { origin: 'http://evil.example' } }, 403],
  ['a method of no page', { path: '/x', method: 'TRACE' }, 405],
  ['an endless form', { ...form, headers: { 'transfer-encoding': 'chunked' } }, 411],
  ['a form too long', { ...form, body: 'a'.repeat(300_000) }, 413],
  ['a path with half a character', { path: '/%E0%A4%A' }, 400],
  ['a link with half a character added', { path: '/x?q=%E0%A4' }, 200],
  ['a report that breaks us', { path: '/api/x', method: 'POST' }, 500],
])(
  '%s brings the headers that protect and tells nothing of us',
  async (_case, asked, status) => {
    const { ask } = await givenSite()

    const heard = await ask(asked)

    expect(heard.status).toBe(status)
    expect(heard.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    const policy = String(heard.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
    expect(heard.headers).not.toHaveProperty('x-powered-by')
    expect(heard.body.toString('utf8')).not.toMatch(/node_modules|at .*:\d+:\d+|disk full/)
  },
)

test('a page brings a nonce of its own, a guest page none', async () => {
  const { ask } = await givenSite()

  const [guest, one, other] = [
    await ask(),
    await ask({ path: '/x' }),
    await ask({ path: '/x' }),
  ]

  expect(guest.headers['content-security-policy']).not.toContain('nonce')
  const nonceOf = ({ body }: { body: Buffer }) =>
    body.toString('utf8').replace('nonce:', '')
  expect(one.headers['content-security-policy']).toContain(`'nonce-${nonceOf(one)}'`)
  expect(nonceOf(one)).toMatch(/^.{24}$/)
  expect(nonceOf(other)).not.toBe(nonceOf(one))
})

test('hashed files are kept for ever', async () => {
  const { ask } = await givenSite()

  const { headers, body } = await ask({ path: '/assets/page-1.js' })

  expect(headers['cache-control']).toContain('immutable')
  expect(body.toString('utf8')).toBe('script')
})

test.each([
  ['plainly', 'GET', '/__manifest'],
  ['by a post', 'POST', '/__manifest'],
  ['by a detour', 'GET', '/x/../__manifest'],
  ['by dots written as numbers', 'GET', '/x/%2e%2e/__manifest'],
  ['by a backslash', 'GET', '/x\\..\\__manifest'],
])('asked for %s, the route map is never made by Remix', async (_case, method, route) => {
  const { ask } = await givenSite()

  const current = await ask({ method, path: `${route}?version=v1&p=/a&p=/b` })
  const old = await ask({ method, path: `${route}?version=v0&p=/a` })

  expect(current.body.toString('utf8')).toBe('{}')
  expect(current.headers['cache-control']).toContain('immutable')
  expect(old.status).toBe(204)
  expect(old.headers['x-remix-reload-document']).toBe('true')
})

test('a failure is logged once, with its place and without what the address asked', async () => {
  const { ask, logged } = await givenSite()

  await ask({ path: '/api/x?phone=0912345678', method: 'POST' })

  expect(logged).toHaveLength(1)
  expect(logged[0]).toContain('disk full')
  expect(logged[0]).toContain('app-server.server.test.ts')
  expect(logged[0]).not.toContain('0912345678')
})
