import * as v from 'valibot'
import { expect, test } from 'vitest'
import { coverageParameters } from '#app/features/coverage/api/api-question.ts'
import { dataValueParameters } from '#app/features/coverage/api/ask-data-values.server.ts'
import { coverageReplySchema } from '#app/features/coverage/api/coverage-reply.ts'
import { dataValueSetSchema } from '#app/features/coverage/api/data-values.server.ts'
import { dataElementId } from '#app/features/coverage/api/dhis.server.ts'
import { coverageAddress, givenApi } from '#tests/support/coverage-api.ts'
import { givenPassed, givenResidents } from '#tests/support/given-coverage.ts'
import { openApiDocument } from '#tests/support/open-api.ts'
import { unitEvent } from '#tests/support/territory.ts'

/** Twelve who can in one hamlet, three of twenty in its neighbour, thirteen in another commune. */
async function givenNumbers(deps: Awaited<ReturnType<typeof givenApi>>['deps']) {
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

const at = coverageAddress

test('a commune reads its hamlets in raw counts, with what they are held against', async () => {
  const { deps, get, tokenOf } = await givenApi()
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
  const { deps, get, tokenOf } = await givenApi()
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
  const { deps, get, tokenOf } = await givenApi()
  await givenResidents(deps, 'h-111', 3)
  const token = await tokenOf('c-11')

  const { json } = await get(`${at}?unit=c-11&level=below&indicators=core.passed`, token)

  const { items } = v.parse(coverageReplySchema, json)
  expect(items.map(({ counts }) => counts['core.passed']?.everyone)).toEqual([0, null])
})

test('pages follow one another and leave nothing out', async () => {
  const { deps, get, tokenOf } = await givenApi()
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
  const { deps, get, tokenOf } = await givenApi()
  const token = await tokenOf('c-11')
  const first = await get(`${at}?unit=c-11`, token)
  const etag = String(first.headers['etag'])

  expect(etag).toMatch(/^W\/"/)
  const again = await get(`${at}?unit=c-11`, token, { 'if-none-match': etag })
  expect([again.status, again.json]).toEqual([304, undefined])

  await givenResidents(deps, 'h-111', 1)
  expect((await get(`${at}?unit=c-11`, token, { 'if-none-match': etag })).status).toBe(200)
})

test('DHIS2 is told what is known, by ids that stay', async () => {
  const { deps, get, tokenOf } = await givenApi()
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
  const { get, tokenOf } = await givenApi()
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
