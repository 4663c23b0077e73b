import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { givenServer } from '#tests/support/http.ts'
import { createEndpoints, type Call, type Endpoint } from './endpoint.server.ts'

const ok: Endpoint = () => Promise.resolve({ status: 200, body: { ok: true } })

type Limits = Parameters<typeof createEndpoints>[1]

async function givenEndpoint(endpoint: Endpoint, limits?: Limits) {
  const answer = createEndpoints(new Map([['/api/x', endpoint]]), limits)
  const failures: unknown[] = []
  const server = await givenServer((request, response) => {
    answer(request, response).then(
      (isAnswered) => {
        if (!isAnswered) response.writeHead(299).end()
      },
      (error: unknown) => failures.push(error),
    )
  })
  return { ...server, failures }
}

const post = { path: '/api/x', method: 'POST' }

test('what is posted arrives parsed, with who sent it and how', async () => {
  const calls: Call[] = []
  const { ask } = await givenEndpoint((call) => {
    calls.push(call)
    return ok(call)
  })

  await ask({ ...post, body: '{"a":1}', headers: { cookie: 'a=1' } })
  await ask({ ...post, body: 'no json', headers: { 'x-forwarded-proto': 'https' } })

  expect(calls).toEqual([
    { body: { a: 1 }, cookie: 'a=1', isSecure: false },
    { body: undefined, cookie: null, isSecure: true },
  ])
})

test('the answer brings its cookies, one header each, and is kept by nobody', async () => {
  const headers = new Headers()
  headers.append('set-cookie', 'a=1')
  headers.append('set-cookie', 'b=2')
  const { ask } = await givenEndpoint(() =>
    Promise.resolve({ status: 207, body: { chào: 'bác' }, headers }),
  )

  const heard = await ask({ ...post, path: '/api/x?page=1' })

  expect(heard.status).toBe(207)
  expect(heard.headers['set-cookie']).toEqual(['a=1', 'b=2'])
  expect(heard.headers['cache-control']).toBe('no-store')
  expect(JSON.parse(heard.body.toString('utf8'))).toEqual({ chào: 'bác' })
})

test.each([
  ['another address', 299, { path: '/api/y', method: 'POST' }],
  ['a look at it', 405, { path: '/api/x' }],
  ['another site', 403, { ...post, headers: { 'sec-fetch-site': 'cross-site' } }],
  ['more than may be', 413, { ...post, body: 'x'.repeat(200) }],
])('%s is answered %i', async (_case, status, asked) => {
  const { ask } = await givenEndpoint(ok, { longest: 100, mostAtOnce: 1000 })

  expect((await ask(asked)).status).toBe(status)
})

test('bodies that together would be too much are to be sent again later', async () => {
  const finished: (() => void)[] = []
  const waiting: Endpoint = async (call) => {
    if (call.body === 1) await new Promise<void>((resolve) => finished.push(resolve))
    return ok(call)
  }
  const { ask } = await givenEndpoint(waiting, { longest: 100, mostAtOnce: 100 })
  const body = (value: number) => ({ ...post, body: String(value).padEnd(80) })

  const first = ask(body(1))
  await expect.poll(() => finished).toHaveLength(1)
  const meanwhile = await ask(body(2))
  finished.forEach((finish) => finish())
  const after = [await first, await ask(body(2))]

  expect(meanwhile.status).toBe(503)
  expect(after.map(({ status }) => status)).toEqual([200, 200])
})

test('whoever hangs up in the middle leaves nothing behind', async () => {
  const { ask, port, failures } = await givenEndpoint(ok, { longest: 100, mostAtOnce: 100 })

  const broken = connect(port, '127.0.0.1')
  broken.write(
    'POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: 90\r\n\r\n' + 'x'.repeat(80),
  )
  setTimeout(() => broken.destroy(), 50)
  await expect.poll(() => failures).toHaveLength(1)

  expect((await ask({ ...post, body: '1'.padEnd(80) })).status).toBe(200)
})
