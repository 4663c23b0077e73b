import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createApiLimits } from '#app/features/coverage/api/api-limits.server.ts'
import { problemSchema } from '#app/features/coverage/api/coverage-reply.ts'
import { coverageAddress as at, givenApi } from '#tests/support/coverage-api.ts'

test.each([
  ['no token', ''],
  ['one made up', 'thaoso_made-up'],
  ['one that is no token', 'a b c'],
])('with %s nothing is answered, in one way', async (_which, token) => {
  const { get } = await givenApi()

  const { status, headers, json } = await get(`${at}?unit=c-11`, token)

  expect(status).toBe(401)
  expect(headers['www-authenticate']).toContain('Bearer')
  expect(headers['content-type']).toContain('application/problem+json')
  expect(v.parse(problemSchema, json).type).toBe('urn:thao-so:problem:token-refused')
})

test('a token in the address or in a cookie opens nothing', async () => {
  const { get, tokenOf } = await givenApi()
  const token = await tokenOf('c-11')

  expect((await get(`${at}?unit=c-11&token=${token}`)).status).toBe(401)
  expect((await get(`${at}?unit=c-11&access_token=${token}`, token)).json).toMatchObject({
    status: 422,
    parameter: 'access_token',
  })
  expect((await get(`${at}?unit=c-11`, '', { cookie: `token=${token}` })).status).toBe(401)
})

test('a token that was withdrawn opens nothing any more', async () => {
  const { deps, get, tokenOf } = await givenApi()
  const token = await tokenOf('c-11')
  await deps.db
    .updateTable('apiToken')
    .set({ withdrawnAt: deps.now().toISOString() })
    .execute()

  expect((await get(`${at}?unit=c-11`, token)).status).toBe(401)
})

test.each([
  ['c-12', 403],
  ['h-121', 403],
  ['p-1', 403],
  ['vn', 403],
  ['nowhere', 404],
  ["c-11' or 1=1", 404],
] as const)('with the token of a commune %s is answered %d', async (unit, status) => {
  const { get, tokenOf } = await givenApi()
  const token = await tokenOf('c-11')

  const heard = await get(`${at}?unit=${encodeURIComponent(unit)}`, token)

  expect(heard.status).toBe(status)
  v.parse(problemSchema, heard.json)
  const values = `/api/v1/dataValueSets?period=2026&unit=${encodeURIComponent(unit)}`
  expect((await get(values, token)).status).toBe(status)
})

test.each([
  ['', 'unit'],
  ['unit=c-11&unit=c-12', 'unit'],
  [`unit=${'x'.repeat(81)}`, 'unit'],
  ['unit=c-11&day=2026-02-30', 'day'],
  ['unit=c-11&day=2099-01-01', 'day'],
  ['unit=c-11&map=yesterday', 'map'],
  ['unit=c-11&indicators=core.passed,core.known', 'indicators'],
  [`unit=c-11&indicators=${'any.used,'.repeat(600)}`, 'indicators'],
  ['unit=c-11&level=province', 'level'],
  ['unit=c-11&level=street', 'level'],
  ['unit=c-11&limit=201', 'limit'],
  ['unit=c-11&limit=-1', 'limit'],
  ['unit=c-11&cursor=%25E0', 'cursor'],
  ['unit=c-11&cursor=0.c-12', 'cursor'],
  ['unit=c-11&constructor=x', 'constructor'],
])('a question is refused by the name of its parameter (%#)', async (query, parameter) => {
  const { get, tokenOf } = await givenApi()

  const { status, json } = await get(`${at}?${query}`, await tokenOf('c-11'))

  expect(status).toBe(422)
  expect(v.parse(problemSchema, json)).toMatchObject({ parameter })
})

test('of a period that has not begun, or is none, DHIS2 is told nothing', async () => {
  const { get, tokenOf } = await givenApi()
  const token = await tokenOf('c-11')
  const asked = (period: string) =>
    get(`/api/v1/dataValueSets?unit=c-11&period=${period}`, token)

  for (const period of ['202604', '2026Q2', '2027', '2026-03', '202613']) {
    expect(await asked(period), period).toMatchObject({
      ...{ status: 422, json: { parameter: 'period' } },
    })
  }
  expect(await asked('202603')).toMatchObject({ status: 200 })
})

test('an address of ten thousand letters is refused unread', async () => {
  const { get, tokenOf } = await givenApi()
  const long = `${at}?unit=${'x'.repeat(10_000)}`

  expect((await get(long, await tokenOf('c-11'))).status).toBe(414)
})

test('of a thousand questions most wait, by the token and by the address', async () => {
  const { get, tokenOf } = await givenApi()
  const token = await tokenOf('c-11')
  const counts = new Map<number, number>()
  for (let times = 0; times < 1000; times += 1) {
    const { status, headers } = await get(`${at}?unit=c-11&indicators=listed`, token)
    counts.set(status, (counts.get(status) ?? 0) + 1)
    if (status === 429) expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  }

  expect(Object.fromEntries(counts)).toEqual({ 200: 120, 429: 880 })
}, 60_000)

test('every answer says what is left, of the address and of the token', async () => {
  const { get, tokenOf } = await givenApi(createApiLimits({ perAddress: 4, perToken: 2 }))
  const token = await tokenOf('c-11')
  const left: string[] = []
  for (const own of [token, token, token, 'thaoso_guess', token]) {
    const { status, headers } = await get(`${at}?unit=c-11&indicators=listed`, own)
    const told = String(headers['ratelimit'])
    left.push(`${status} ${told.replaceAll(/;t=\d+/g, '')}`)
    if (status === 429) expect(told).toContain(`r=0;t=${String(headers['retry-after'])}`)
  }

  expect(left).toEqual([
    '200 "address";r=3, "token";r=1',
    '200 "address";r=2, "token";r=0',
    '429 "address";r=1, "token";r=0',
    '401 "address";r=0',
    '429 "address";r=0',
  ])
})

test('whoever guesses tokens is made to wait as well', async () => {
  const { get } = await givenApi(createApiLimits({ perAddress: 5, perToken: 5 }))
  const answers: number[] = []
  for (let times = 0; times < 7; times += 1) {
    answers.push((await get(`${at}?unit=c-11`, `thaoso_${times}`)).status)
  }

  expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429])
})

test('other sites may ask without credentials; nothing can be sent', async () => {
  const { ask, get, tokenOf } = await givenApi()
  const { headers } = await get(`${at}?unit=c-11`, await tokenOf('c-11'))

  expect(headers['access-control-allow-origin']).toBe('*')
  expect(headers['access-control-expose-headers']).toContain('ratelimit-policy')
  expect(headers['access-control-allow-credentials']).toBeUndefined()
  expect(headers['set-cookie']).toBeUndefined()
  const preflight = await ask({ path: at, method: 'OPTIONS' })
  expect(preflight.status).toBe(204)
  expect(preflight.headers['access-control-allow-headers']).toContain('authorization')
  expect((await ask({ path: at, method: 'POST', body: '{}' })).status).toBe(405)
})
