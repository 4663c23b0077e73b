import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  createApiLimits,
  type ApiLimits,
} from '#app/features/coverage/api/api-limits.server.ts'
import { coverageParameters } from '#app/features/coverage/api/api-question.ts'
import { dataValueParameters } from '#app/features/coverage/api/ask-data-values.server.ts'
import {
  coverageReplySchema,
  problemSchema,
} from '#app/features/coverage/api/coverage-reply.ts'
import { dataValueSetSchema } from '#app/features/coverage/api/data-values.server.ts'
import { dataElementId } from '#app/features/coverage/api/dhis.server.ts'
import { makeToken } from '#app/features/coverage/api/make-token.server.ts'
import { createEndpoints } from '#app/platform/endpoint.server.ts'
import { coverageEndpoints } from '#app/routes/coverage-endpoint.server.ts'
import {
  givenCoverage,
  givenPassed,
  givenResidents,
} from '#tests/support/given-coverage.ts'
import { givenServer } from '#tests/support/http.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { openApiDocument } from '#tests/support/open-api.ts'
import { unitEvent } from '#tests/support/territory.ts'

const roles = {
  vn: 'national',
  'p-1': 'province-official',
  'c-11': 'commune-official',
} as const
type Holder = keyof typeof roles

async function given(limits?: ApiLimits) {
  const deps = await givenCoverage()
  const services = {
    ...deps,
    config: { ...deps.config, version: '1' },
    isDatabaseReadable: () => Promise.resolve(true),
  }
  const answer = createEndpoints(new Map(coverageEndpoints(services, limits)))
  const { ask } = await givenServer((request, response) => {
    void answer(request, response).then((isOurs) => isOurs || response.writeHead(299).end())
  })
  async function tokenOf(unitId: Holder): Promise<string> {
    const staff = await givenStaff(deps, { loginName: `of.${unitId}` })
    await givenRole(deps, staff, { role: roles[unitId], unitId })
    const made = await makeToken(deps, staff, { unitId, name: 'Trung tâm' })
    if (!made.ok) throw new Error(made.failure.code)
    return made.value.token
  }
  async function get(path: string, token = '', headers: Record<string, string> = {}) {
    const sent = token === '' ? headers : { authorization: `Bearer ${token}`, ...headers }
    const heard = await ask({ path, headers: sent })
    const text = heard.body.toString()
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    return { ...heard, json: body }
  }
  return { deps, ask, get, tokenOf }
}

/** Twelve who can in one hamlet, three of twenty in its neighbour, thirteen in another commune. */
async function givenNumbers(deps: Awaited<ReturnType<typeof given>>['deps']) {
  for (const [hamletId, living, able] of [
    ['h-111', 20, 12],
    ['h-112', 20, 3],
    ['h-121', 15, 13],
  ] as const) {
    const residents = await givenResidents(deps, hamletId, living)
    for (const { learnerId } of residents.slice(0, able)) {
      await givenPassed(deps, learnerId, ['tra-cuu', 'lua-dao'])
    }
  }
  const payload = { asOf: '2026-01-01', adults: 540, households: 200, source: 'Công an xã' }
  await deps.record.append(deps, [
    unitEvent('h-111', { type: 'population-stated', payload }),
  ])
}

const at = '/api/v1/coverage'

test('a commune reads its hamlets in raw counts, with what they are held against', async () => {
  const { deps, get, tokenOf } = await given()
  await givenNumbers(deps)
  const token = await tokenOf('c-11')

  const { status, json } = await get(`${at}?unit=c-11&level=below`, token)

  expect(status).toBe(200)
  const reply = v.parse(coverageReplySchema, json)
  expect(
    reply.items.map(({ unit, counts }) => [unit?.id, counts['core.passed']?.everyone]),
  ).toEqual([
    ['h-111', 12],
    ['h-112', 3],
  ])
  expect(reply.items[0]?.population).toMatchObject({ adults: 540, sources: ['Công an xã'] })
  expect(reply.items[1]?.population).toMatchObject({ adults: null, missing: 1 })
  expect(JSON.stringify(json)).not.toMatch(/rate|percent|Người h-/)
})

test('from above no number under ten is told, and the sum cannot be undone', async () => {
  const { deps, get, tokenOf } = await given()
  await givenNumbers(deps)
  const token = await tokenOf('p-1')
  const numbersOf = async (query: string) => {
    const { items } = v.parse(
      coverageReplySchema,
      (await get(`${at}?${query}`, token)).json,
    )
    return items.map(({ counts }) => counts['core.passed']?.everyone)
  }

  expect(await numbersOf('unit=p-1&level=commune')).toEqual([15, 13])
  expect(await numbersOf('unit=p-1&level=hamlet')).toEqual(['hidden', 'hidden', 13])
  expect(await numbersOf('unit=h-112')).toEqual(['hidden'])
  expect(await numbersOf('unit=h-111')).toEqual(['hidden'])
})

test('zero is zero, and nothing reported is nothing', async () => {
  const { deps, get, tokenOf } = await given()
  await givenResidents(deps, 'h-111', 3)
  const token = await tokenOf('c-11')

  const { json } = await get(`${at}?unit=c-11&level=below&indicators=core.passed`, token)

  const { items } = v.parse(coverageReplySchema, json)
  expect(items.map(({ counts }) => counts['core.passed']?.everyone)).toEqual([0, null])
})

test('pages follow one another and leave nothing out', async () => {
  const { deps, get, tokenOf } = await given()
  await givenNumbers(deps)
  const token = await tokenOf('vn')
  const seen: unknown[] = []
  let next: string | null = ''
  for (let page = 0; next !== null && page < 9; page += 1) {
    const cursor = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`
    const { json } = await get(`${at}?unit=vn&level=hamlet&limit=1${cursor}`, token)
    const reply = v.parse(coverageReplySchema, json)
    seen.push(...reply.items.map(({ unit }) => unit?.id))
    next = reply.next
  }

  expect(seen.sort()).toEqual(['h-111', 'h-112', 'h-121'])
})

test('the same question is answered in short until something is stored', async () => {
  const { deps, get, tokenOf } = await given()
  const token = await tokenOf('c-11')
  const first = await get(`${at}?unit=c-11`, token)
  const etag = String(first.headers['etag'])

  expect(etag).toMatch(/^W\/"/)
  const again = await get(`${at}?unit=c-11`, token, { 'if-none-match': etag })
  expect([again.status, again.json]).toEqual([304, undefined])

  await givenResidents(deps, 'h-111', 1)
  expect((await get(`${at}?unit=c-11`, token, { 'if-none-match': etag })).status).toBe(200)
})

test.each([
  ['no token', ''],
  ['one made up', 'thaoso_made-up'],
  ['one that is no token', 'a b c'],
])('with %s nothing is answered, in one way', async (_which, token) => {
  const { get } = await given()

  const { status, headers, json } = await get(`${at}?unit=c-11`, token)

  expect(status).toBe(401)
  expect(headers['www-authenticate']).toContain('Bearer')
  expect(headers['content-type']).toContain('application/problem+json')
  expect(v.parse(problemSchema, json).type).toBe('urn:thao-so:problem:token-refused')
})

test('a token in the address or in a cookie opens nothing', async () => {
  const { get, tokenOf } = await given()
  const token = await tokenOf('c-11')

  expect((await get(`${at}?unit=c-11&token=${token}`)).status).toBe(401)
  expect((await get(`${at}?unit=c-11&access_token=${token}`, token)).json).toMatchObject({
    status: 422,
    parameter: 'access_token',
  })
  expect((await get(`${at}?unit=c-11`, '', { cookie: `token=${token}` })).status).toBe(401)
})

test('a token that was withdrawn opens nothing any more', async () => {
  const { deps, get, tokenOf } = await given()
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
  const { get, tokenOf } = await given()
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
  const { get, tokenOf } = await given()

  const { status, json } = await get(`${at}?${query}`, await tokenOf('c-11'))

  expect(status).toBe(422)
  expect(v.parse(problemSchema, json)).toMatchObject({ parameter })
})

test('an address of ten thousand letters is refused unread', async () => {
  const { get, tokenOf } = await given()
  const long = `${at}?unit=${'x'.repeat(10_000)}`

  expect((await get(long, await tokenOf('c-11'))).status).toBe(414)
})

test('of a thousand questions most wait, by the token and by the address', async () => {
  const { get, tokenOf } = await given()
  const token = await tokenOf('c-11')
  const counts = new Map<number, number>()
  for (let times = 0; times < 1000; times += 1) {
    const { status, headers } = await get(`${at}?unit=c-11&indicators=listed`, token)
    counts.set(status, (counts.get(status) ?? 0) + 1)
    if (status === 429) expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  }

  expect(Object.fromEntries(counts)).toEqual({ 200: 120, 429: 880 })
}, 60_000)

test('whoever guesses tokens is made to wait as well', async () => {
  const { get } = await given(createApiLimits({ perAddress: 5, perToken: 5 }))
  const answers: number[] = []
  for (let times = 0; times < 7; times += 1) {
    answers.push((await get(`${at}?unit=c-11`, `thaoso_${times}`)).status)
  }

  expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429])
})

test('other sites may ask without credentials; nothing can be sent', async () => {
  const { ask, get, tokenOf } = await given()
  const { headers } = await get(`${at}?unit=c-11`, await tokenOf('c-11'))

  expect(headers['access-control-allow-origin']).toBe('*')
  expect(headers['access-control-allow-credentials']).toBeUndefined()
  expect(headers['set-cookie']).toBeUndefined()
  const preflight = await ask({ path: at, method: 'OPTIONS' })
  expect(preflight.status).toBe(204)
  expect(preflight.headers['access-control-allow-headers']).toContain('authorization')
  expect((await ask({ path: at, method: 'POST', body: '{}' })).status).toBe(405)
})

test('DHIS2 is told what is known, by ids that stay', async () => {
  const { deps, get, tokenOf } = await given()
  await givenNumbers(deps)

  const path = '/api/v1/dataValueSets?unit=p-1&period=2026Q1&level=below'
  const { json } = await get(path, await tokenOf('p-1'))

  const set = v.parse(dataValueSetSchema, json)
  expect(set).toMatchObject({ period: '2026Q1', orgUnit: 'p-1' })
  expect(set.completeDate).toBeUndefined()
  const able = set.dataValues.filter(
    ({ dataElement }) => dataElement === dataElementId('core.passed'),
  )
  expect(able.filter(({ value }) => value !== '0').map(({ orgUnit }) => orgUnit)).toContain(
    'c-11',
  )
  expect(set.dataValues.every(({ value }) => value === '0' || Number(value) >= 10)).toBe(
    true,
  )
})

test('the document is served to everybody, and every parameter in it is taken', async () => {
  const { get, tokenOf } = await given()
  const { status, json } = await get('/api/v1/openapi.json')

  expect(status).toBe(200)
  expect(json).toEqual(JSON.parse(JSON.stringify(openApiDocument())))
  const token = await tokenOf('c-11')
  const all = {
    ...{ unit: 'c-11', day: '2026-02-01', map: 'today', indicators: 'ladder' },
    ...{ level: 'below', limit: '5', cursor: '0.c-11' },
  } satisfies Record<keyof typeof coverageParameters, string>
  expect((await get(`${at}?${new URLSearchParams(all)}`, token)).status).toBe(200)
  const values = {
    ...{ unit: 'c-11', period: '202602', indicators: 'final', level: 'self' },
  } satisfies Record<keyof typeof dataValueParameters, string>
  const asked = `/api/v1/dataValueSets?${new URLSearchParams(values)}`
  expect((await get(asked, token)).status).toBe(200)
})
