import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { coverageParameters } from '#app/features/coverage/api/api-question.ts'
import { dataValueParameters } from '#app/features/coverage/api/ask-data-values.server.ts'
import {
  coverageReplySchema,
  problemSchema,
} from '#app/features/coverage/api/coverage-reply.ts'
import { dataValueSetSchema } from '#app/features/coverage/api/data-values.server.ts'
import {
  dataElementId,
  dataSetId,
  optionId,
} from '#app/features/coverage/api/dhis.server.ts'
import { columns } from '#app/features/coverage/cells/counts.ts'
import { indicatorsIn } from '#app/features/coverage/export/indicator-choice.ts'
import { targetIndicators } from '#app/features/coverage/targets/target.ts'

type Schema = v.GenericSchema

/** Without the word for the dialect, which an OpenAPI document says once for all. */
function schemaOf(schema: Schema): Record<string, unknown> {
  const made = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
  return Object.fromEntries(Object.entries(made).filter(([key]) => key !== '$schema'))
}

function parametersOf(entries: Readonly<Record<string, Schema>>): object[] {
  return Object.entries(entries).map(([name, schema]) => {
    const { description, ...rest } = schemaOf(schema)
    const required = !schema.type.includes('optional')
    return { name, in: 'query', required, description, schema: rest }
  })
}

const problems: Readonly<Record<number, string>> = {
  401: 'No token, or none that is in use.',
  403: 'The unit is not below that of the token.',
  404: 'There is no such unit on that day.',
  422: 'A parameter is missing, unknown or cannot be understood; `parameter` names it.',
  429: 'Too many questions in a minute; `Retry-After` says how many seconds to wait.',
  503: 'The database cannot be read at the moment.',
}

const header = (name: string) => ({ $ref: `#/components/headers/${name}` })
const quotas = {
  'RateLimit-Policy': header('RateLimit-Policy'),
  RateLimit: header('RateLimit'),
}

/** As draft-ietf-httpapi-ratelimit-headers-10 writes them. */
const quotaHeaders = {
  'RateLimit-Policy': {
    description:
      'How many questions (`q`) may be asked in how many seconds (`w`): from an address, and with a token once it is known.',
    required: true,
    schema: {
      type: 'string',
      pattern: '^"address";q=\\d+;w=\\d+(, "token";q=\\d+;w=\\d+)?$',
    },
    example: '"address";q=300;w=60, "token";q=120;w=60',
  },
  RateLimit: {
    description:
      'How many of them are left (`r`), and in how many seconds (`t`) all are again. A question that finds none left is answered with 429.',
    required: true,
    schema: {
      type: 'string',
      pattern: '^"address";r=\\d+;t=\\d+(, "token";r=\\d+;t=\\d+)?$',
    },
    example: '"address";r=299;t=60, "token";r=119;t=60',
  },
}

const noScopes: readonly string[] = []

function operation(
  summary: string,
  entries: Readonly<Record<string, Schema>>,
  answer: string,
): object {
  const json = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } })
  const refusals = Object.entries(problems).map(
    ([status, description]): [string, object] => {
      const retry = { 'Retry-After': { schema: { type: 'integer' } } }
      const headers = status === '429' ? { ...quotas, ...retry } : quotas
      const content = { 'application/problem+json': json('Problem') }
      return [status, { description, headers, content }]
    },
  )
  return {
    get: {
      ...{ summary, security: [{ token: noScopes }], parameters: parametersOf(entries) },
      responses: {
        200: {
          description: 'The numbers.',
          headers: { ETag: { schema: { type: 'string' } }, ...quotas },
          content: { 'application/json': json(answer) },
        },
        304: {
          description: 'Nothing has changed since the `ETag` sent as `If-None-Match`.',
          headers: { ETag: { schema: { type: 'string' } }, ...quotas },
        },
        ...Object.fromEntries(refusals),
      },
    },
  }
}

/** Ids that an installation of DHIS2 can be prepared for; those of skills are made in the same way. */
function dhisIds(): object {
  const indicators = indicatorsIn('all', { groups: [], skills: [] })
  const targets = targetIndicators.map((each) => `${each}.target`)
  const keys = ['population.adults', 'population.households', ...targets, ...indicators]
  const idsBy = (names: readonly string[], idOf: (name: string) => string) =>
    Object.fromEntries(names.map((name) => [name, idOf(name)]))
  return {
    dataSet: dataSetId,
    rule: 'SHA-256 of "thao-so dataElement <key>", "thao-so categoryOptionCombo <group>" or "thao-so dataSet coverage". Its first byte modulo 52 is a letter of A–Z, a–z; each of the ten next modulo 62 a sign of A–Z, a–z, 0–9.',
    dataElements: idsBy(keys, dataElementId),
    categoryOptionCombos: idsBy(columns, optionId),
  }
}

/** The description of what programs may ask, made from the schemas that read the questions. */
export function openApiDocument(): object {
  const text =
    'Counts of adults by what they can do, per administrative unit, from the hamlet to the nation. Raw counts alone: add them up, divide last. With a token of a unit its numbers and those of all units below it can be read; made and withdrawn by its officials. Questions with unknown parameters are refused.'
  return {
    openapi: '3.1.0',
    info: { title: 'Thạo Số: coverage', version: '1.0.0', description: text },
    servers: [{ url: '/' }],
    paths: {
      '/api/v1/coverage': operation(
        'Coverage of a unit, or of the units within it',
        coverageParameters,
        'Coverage',
      ),
      '/api/v1/dataValueSets': operation(
        'The same numbers as DHIS2 takes them in',
        dataValueParameters,
        'DataValueSet',
      ),
    },
    components: {
      headers: quotaHeaders,
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Coverage: schemaOf(coverageReplySchema),
        DataValueSet: schemaOf(dataValueSetSchema),
        Problem: schemaOf(problemSchema),
      },
    },
    'x-dhis2-ids': dhisIds(),
  }
}
