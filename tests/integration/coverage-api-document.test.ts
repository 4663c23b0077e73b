import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createApiLimits } from '#app/features/coverage/api/api-limits.server.ts'
import { coverageAddress, givenApi } from '#tests/support/coverage-api.ts'
import { givenPassed, givenResidents } from '#tests/support/given-coverage.ts'

type Api = Awaited<ReturnType<typeof givenApi>>
type Heard = Awaited<ReturnType<Api['get']>>

const at = coverageAddress
const dataValues = '/api/v1/dataValueSets'

const documentSchema = v.looseObject({
  paths: v.record(
    v.string(),
    v.object({ get: v.looseObject({ responses: v.record(v.string(), v.unknown()) }) }),
  ),
})
const responseSchema = v.looseObject({
  headers: v.record(v.string(), v.unknown()),
  content: v.record(v.string(), v.object({ schema: v.object({ $ref: v.string() }) })),
})

/** Holds answers against the document that is served. Gives what is wrong with one. */
async function validatorOf({ get }: Api) {
  const { json } = await get('/api/v1/openapi.json')
  const { paths } = v.parse(documentSchema, json)
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  addFormats(ajv)
  // The document is no schema itself: what its answers point to is.
  ajv.addVocabulary(['openapi', 'info', 'servers', 'paths', 'components', 'x-dhis2-ids'])
  ajv.addSchema(v.parse(v.custom<AnySchema>(isObject), json), 'document')
  const isTold = (name: string, headers: Heard['headers']) => {
    const value = headers[name.toLowerCase()]
    const validate = ajv.getSchema(`document#/components/headers/${name}/schema`)
    return value !== undefined && (!validate || validate(value) === true)
  }
  return (
    path: string,
    { status, headers, json: body }: Pick<Heard, 'status' | 'headers' | 'json'>,
  ) => {
    const found = paths[path.split('?')[0] ?? '']?.get.responses[status]
    if (found === undefined) return [`${status} is not in the document`]
    const { content, headers: told } = v.parse(responseSchema, found)
    const type = String(headers['content-type']).split(';')[0] ?? ''
    const schema = content[type]?.schema
    if (!schema) return [`${status} is not said to be ${type}`]
    const validate = ajv.getSchema(`document${schema.$ref}`)
    if (!validate) return [`there is no ${schema.$ref}`]
    const flaws = validate(body) === true ? [] : (validate.errors ?? [])
    return [
      ...Object.keys(told).filter((name) => !isTold(name, headers)),
      ...flaws.map(({ instancePath, message }) => `${instancePath} ${message}`),
    ]
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

async function givenNumbers({ deps }: Api) {
  for (const [hamletId, living, able] of [
    ['h-111', 20, 12],
    ['h-112', 20, 3],
  ] as const) {
    const residents = await givenResidents(deps, hamletId, living)
    for (const { learnerId } of residents.slice(0, able)) {
      await givenPassed(deps, learnerId, ['tra-cuu', 'lua-dao'])
    }
  }
}

test('numbers are as the document says, hidden ones too', async () => {
  const api = await givenApi()
  await givenNumbers(api)
  const flawsIn = await validatorOf(api)
  const [commune, province] = [await api.tokenOf('c-11'), await api.tokenOf('p-1')]

  for (const [path, token] of [
    [`${at}?unit=c-11`, commune],
    [`${at}?unit=c-11&level=below&indicators=all`, commune],
    [`${at}?unit=p-1&level=hamlet&indicators=ladder`, province],
    [`${dataValues}?unit=p-1&period=2026Q1&level=below`, province],
    [`${dataValues}?unit=c-11&period=202602`, commune],
  ] as const) {
    const heard = await api.get(path, token)
    expect([path, heard.status, flawsIn(path, heard)]).toEqual([path, 200, []])
  }
  const { json } = await api.get(`${at}?unit=p-1&level=hamlet`, province)
  expect(JSON.stringify(json)).toContain('"hidden"')
})

test('so is every refusal', async () => {
  const api = await givenApi(createApiLimits({ perAddress: 9, perToken: 4 }))
  const flawsIn = await validatorOf(api)
  const token = await api.tokenOf('c-11')
  const statuses: number[] = []
  for (const [path, own] of [
    [`${at}?unit=c-11`, ''],
    [`${at}?unit=c-12`, token],
    [`${at}?unit=gone`, token],
    [`${at}?unit=c-11&colour=red`, token],
    [`${dataValues}?unit=c-11&period=soon`, token],
    ...Array.from({ length: 5 }, () => [`${at}?unit=c-11`, token] as const),
  ] as const) {
    const heard = await api.get(path, own)
    expect([path, heard.status, flawsIn(path, heard)]).toEqual([path, heard.status, []])
    statuses.push(heard.status)
  }
  expect([...new Set(statuses)].sort()).toEqual(
    expect.arrayContaining([401, 403, 404, 422, 429]),
  )
})

test('an answer that is not as the document says is found out', async () => {
  const api = await givenApi()
  await givenNumbers(api)
  const flawsIn = await validatorOf(api)
  const path = `${at}?unit=c-11&level=below`
  const heard = await api.get(path, await api.tokenOf('c-11'))
  const text = JSON.stringify(heard.json)

  for (const [right, wrong] of [
    ['"everyone":12', '"everyone":"12"'],
    ['"everyone":12', '"everyone":-12'],
    ['"everyone":12', '"everybody":12'],
    [/"day":"[\d-]+"/, '"day":"1/3/2026"'],
    ['"next":null', '"rate":1'],
  ] as const) {
    const broken = text.replace(right, wrong)
    expect(broken).not.toBe(text)
    expect(flawsIn(path, { ...heard, json: JSON.parse(broken) })).not.toEqual([])
  }
  expect(flawsIn(path, { ...heard, status: 201 })).not.toEqual([])
  for (const headers of [{ ratelimit: undefined }, { ratelimit: 'r=many' }]) {
    const odd = { ...heard, headers: { ...heard.headers, ...headers } }
    expect(flawsIn(path, odd)).not.toEqual([])
  }
})
