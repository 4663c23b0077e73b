import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { givenRunningSite } from '#tests/support/running-site.ts'

const { ask, post, site } = givenRunningSite()

const elsewhere = [
  ['by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
  ['by Sec-Fetch-Site of a sibling', { 'sec-fetch-site': 'same-site' }],
  ['by Origin in an old browser', { 'sec-fetch-site': '', origin: 'https://evil.example' }],
  ['by an Origin that hides itself', { 'sec-fetch-site': '', origin: 'null' }],
] as const
const writes = [
  ...['/dang-nhap', '/dang-ky', '/dang-xuat', '/toi', '/toi/xoa', '/api/events'],
  ...['/can-bo/dang-nhap', '/can-bo/mat-khau', '/can-bo/don-vi/vn', '/moi/made-up'],
]

test.each(
  writes.flatMap((path) =>
    elsewhere.map(([how, headers]) => [path, how, headers] as const),
  ),
)(
  'a form sent to %s from another site is refused, told %s',
  async (path, _how, headers) => {
    const sent = Object.fromEntries(
      Object.entries(headers).filter(([, value]) => value !== ''),
    )

    const { status, headers: answered } = await ask({
      path,
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': '0',
        ...sent,
      },
    })

    expect(status).toBe(403)
    expect(answered['set-cookie']).toBeUndefined()
  },
)

const targets = [
  '//evil.example',
  '/\\evil.example',
  '/%5cevil.example',
  '//evil.example/..',
]
const redirecting = [
  ...targets.map((target) => `${target}/dang-xuat`),
  ...targets.map((target) => `/en${target}`),
  '/toi/xoa//evil.example',
  '/dang-xuat?tiep=//evil.example',
  '/tap//evil.example?che-do=tu-lam',
  '/tap/%2f%2fevil.example',
]

test.each(redirecting)('%s leads nowhere outside, by link or by form', async (path) => {
  const answers = [await ask({ path }), await post(path, { lam: 'p.find' })]

  for (const { headers } of answers) {
    const to = headers['location'] ?? '/'
    expect(new URL(String(to), site().url).origin).toBe(site().url)
  }
})

test('an address asked for in full is refused', async () => {
  const { status } = await ask({ path: 'http://evil.example/toi' })

  expect(status).toBe(400)
})

test('the route map is one answer, whatever is asked about it', async () => {
  const { body } = await ask({ path: '/tap/tra-cuu-ho-so' })
  const version = /\/assets\/manifest-(\w+)\.js/.exec(body.toString())?.[1] ?? ''
  const hostile = Array.from({ length: 500 }, (_, n) => `p=/${'a/'.repeat(10)}${n}`).join(
    '&',
  )

  const plain = await ask({ path: `/__manifest?version=${version}` })
  const begun = performance.now()
  const asked = await ask({ path: `/__manifest?version=${version}&${hostile}` })
  const took = performance.now() - begun
  const outdated = await ask({ path: '/__manifest?version=older&p=/toi' })

  expect(plain.status).toBe(200)
  expect(JSON.parse(plain.body.toString())).toHaveProperty('root')
  expect(asked.body).toEqual(plain.body)
  expect(took).toBeLessThan(200)
  expect([outdated.status, outdated.headers['x-remix-reload-document']]).toEqual([
    204,
    'true',
  ])
})

const depth = 50_000
test.each([
  ['an array', '['.repeat(depth) + ']'.repeat(depth)],
  ['an object', '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)],
  [
    'an envelope',
    `{"protocol":1,"learner":${'['.repeat(depth)}${']'.repeat(depth)},"events":[]}`,
  ],
])('%s nested without end is answered 400, and the site goes on', async (_case, body) => {
  const { status } = await ask({ path: '/api/events', method: 'POST', body })

  expect(status).toBe(400)
  expect((await ask({ path: '/health' })).status).toBe(200)
})

test('an event nested without end is refused by itself', async () => {
  const event = `{"id":"x","payload":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`

  const { status, body } = await ask({
    path: '/api/events',
    method: 'POST',
    body: `{"protocol":1,"learner":"guest","events":[${event}]}`,
  })

  expect(status).toBe(200)
  expect(JSON.parse(body.toString())).toMatchObject({
    outcomes: [{ outcome: 'refused', reason: 'too-deep' }],
  })
})

test('a report longer than can be meant is refused', async () => {
  const { status } = await ask({
    path: '/api/events',
    method: 'POST',
    body: Buffer.alloc(13 * 1024 * 1024, ' '),
  })

  expect(status).toBe(413)
})

test.each(['/dang-nhap', '/dang-ky', '/tap/tra-cuu-ho-so?che-do=tu-lam'])(
  'a form to %s longer than can be meant is refused before it is read',
  async (path) => {
    const answer = await firstLine(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
        'Content-Length: 1000000000\r\n\r\nphone=0',
    )
    expect(answer).toContain('413')

    const endless = await firstLine(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nphone\r\n`,
    )
    expect(endless).toContain('411')
  },
)

test.each([
  [
    'fields that are files',
    { 'content-type': 'multipart/form-data; boundary=x' },
    '--x\r\nContent-Disposition: form-data; name="phone"; filename="a"\r\n\r\n1\r\n--x--\r\n',
  ],
  ['no form at all', { 'content-type': 'application/json' }, '{"phone":"0912345678"}'],
  [
    'a form cut short',
    { 'content-type': 'multipart/form-data; boundary=x' },
    '--x\r\nContent-Dis',
  ],
])('%s to the sign-in page is no failure of ours', async (_case, headers, body) => {
  const { status } = await ask({ path: '/dang-nhap', method: 'POST', headers, body })

  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
})

test.each([
  [
    'a trace that never happened',
    'vet=p.nothing.1&luot=0192f0a0-0000-7000-8000-000000000000&hat=1',
  ],
  ['a trace that is none', 'vet=%00%ff&luot=x&hat=-1'],
  ['a mode there is not', 'che-do=khac'],
  [
    'an endless trace',
    `vet=${'u.1~'.repeat(3000)}u.1&luot=0192f0a0-0000-7000-8000-000000000000&hat=1`,
  ],
])('%s in an address opens the exercise from its start', async (_case, query) => {
  const { status } = await ask({ path: `/tap/tra-cuu-ho-so?${query}` })

  expect(status).toBe(200)
})

test('what is typed into an address does not come back as markup', async () => {
  const { body } = await ask({
    path: '/dang-nhap?x=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
  })

  expect(body.toString()).not.toContain('<script>alert')
})

/** The first line of what the site answers to these bytes. */
function firstLine(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(site().url).port), '127.0.0.1', () => {
      socket.write(bytes)
    })
    socket.once('data', (answer) => {
      socket.destroy()
      resolve(answer.toString().split('\r\n')[0] ?? '')
    })
    socket.once('error', reject)
  })
}
