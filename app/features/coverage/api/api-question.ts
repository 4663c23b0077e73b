import * as v from 'valibot'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { isAnswerable, rowLevels, type RowLevel } from '../export/export-question.ts'
import { readIndicators } from '../export/indicator-choice.ts'
import { readCursor, type Cursor } from './cursor.ts'

const mostRows = 200

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000))

/** The parameters of `GET /api/v1/coverage`, each once at most. */
export const coverageParameters = {
  unit: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(80),
    v.description('Code of the statistics office (`05956`), or id of the unit.'),
  ),
  day: v.exactOptional(
    v.pipe(
      v.string(),
      v.isoDate(),
      v.description('At the end of which day, in Vietnam. Left out: today.'),
    ),
  ),
  map: v.exactOptional(
    v.pipe(
      v.picklist(['today', 'day']),
      v.description(
        'On whose map: that of the day asked about (left out), or of today, so that numbers before a merger stand beside those after it.',
      ),
    ),
  ),
  indicators: v.exactOptional(
    v.pipe(
      text,
      v.description(
        'Keys with commas between, or `final` (left out), `ladder`, `all`. A key is `<thing>.<step>`: thing `core`, `five`, `any`, `content:<id>`, `skill:<id>`; step `reached`, `practised`, `passed`, `passed-self`, `confirmed`, `confirmed-seen`, `confirmed-again`, `used`. Or `listed`, `attended`, `answered`, `classes`, `turns`, `unnamed`, `visits`.',
      ),
    ),
  ),
  level: v.exactOptional(
    v.pipe(
      v.picklist(rowLevels),
      v.description(
        'What a row is: the unit itself (left out), those right below it, or all of a level within it.',
      ),
    ),
  ),
  limit: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,3}$/),
      v.check((limit) => Number(limit) >= 1 && Number(limit) <= mostRows),
      v.description(`Rows at a time, up to ${mostRows}. Left out: 100.`),
    ),
  ),
  cursor: v.exactOptional(
    v.pipe(
      v.string(),
      v.maxLength(400),
      v.description('`next` of the answer before, for the rows after it.'),
    ),
  ),
}

export type ApiQuestion = {
  unit: string
  day: string
  mapDay: string
  indicators: readonly CellIndicator[]
  level: RowLevel
  limit: number
  cursor: Cursor | undefined
}

type Book = Parameters<typeof readIndicators>[1]
type Asked = { today: string; book: Book }
export type BadParameter = { code: 'bad-parameter'; parameter: string }

export function badParameter(parameter: string): { ok: false; failure: BadParameter } {
  return { ok: false, failure: { ...failure('bad-parameter').failure, parameter } }
}

/** Every parameter known and said once; otherwise the name of the first that is not. */
export function readParameters<Entries extends v.ObjectEntries>(
  entries: Entries,
  query: URLSearchParams,
): Result<v.InferOutput<v.StrictObjectSchema<Entries, undefined>>, BadParameter> {
  const names = [...query.keys()]
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice !== undefined) return badParameter(twice.slice(0, 40))
  const read = v.safeParse(v.strictObject(entries), Object.fromEntries(query))
  if (read.success) return success(read.output)
  return badParameter((v.getDotPath(read.issues[0]) ?? '').slice(0, 40))
}

const defaults = { map: 'day', indicators: 'final', level: 'self', limit: '100' } as const

export function readApiQuestion(
  query: URLSearchParams,
  { today, book }: Asked,
): Result<ApiQuestion, BadParameter> {
  const read = readParameters(coverageParameters, query)
  if (!read.ok) return read
  const { unit, day, map, level, limit, indicators } = {
    ...{ ...defaults, day: today },
    ...read.value,
  }
  if (!isAnswerable(day, today)) return badParameter('day')
  const found = readIndicators(indicators, book)
  if ('unknown' in found) return badParameter('indicators')
  const cursor = readCursor(read.value.cursor)
  if (cursor === null) return badParameter('cursor')
  const mapDay = map === 'day' ? day : today
  const counted = found.indicators
  return success({
    ...{ unit, day, mapDay, indicators: counted, level, limit: Number(limit), cursor },
  })
}
