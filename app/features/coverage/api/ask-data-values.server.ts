import * as v from 'valibot'
import { success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { findUnitCode } from '#db/queries/coverage-export.server.ts'
import { levelBelow } from '../export/export-question.ts'
import { readIndicators } from '../export/indicator-choice.ts'
import { listRows } from '../export/list-rows.server.ts'
import type { AreaDeps } from '../read/open-area.server.ts'
import {
  badParameter,
  coverageParameters,
  readParameters,
  type BadParameter,
} from './api-question.ts'
import { dataValuesIn, headOf, orgUnitOf, type DataValueSet } from './data-values.server.ts'
import { daysOf } from './dhis-period.ts'
import { unitByToken, type TokenReader, type TokenRefusal } from './unit-by-token.server.ts'

/** The parameters of `GET /api/v1/dataValueSets`. */
export const dataValueParameters = {
  unit: coverageParameters.unit,
  period: v.pipe(
    v.string(),
    v.maxLength(10),
    v.description(
      'A month (`202611`), a quarter (`2026Q4`) or a year (`2026`): the numbers at its end or, while it lasts, at the end of today.',
    ),
  ),
  indicators: coverageParameters.indicators,
  level: v.exactOptional(
    v.pipe(
      v.picklist(['self', 'below']),
      v.description('The unit itself (left out) or those right below it.'),
    ),
  ),
}

/** One answer holds no more: `all` is asked of one unit at a time. */
const mostIndicators = 60

type Asked = { query: URLSearchParams; book: Parameters<typeof readIndicators>[1] }

const defaults = { level: 'self', indicators: 'final' } as const

function readQuestion({ query, book }: Asked, today: string) {
  const read = readParameters(dataValueParameters, query)
  if (!read.ok) return read
  const { unit, period, level, indicators } = { ...defaults, ...read.value }
  const days = daysOf(period)
  if (!days || days.first > today) return badParameter('period')
  const found = readIndicators(indicators, book)
  if ('unknown' in found) return badParameter('indicators')
  const isTooMuch = level === 'below' && found.indicators.length > mostIndicators
  if (isTooMuch) return badParameter('indicators')
  return success({
    ...{ unit, period, level, indicators: found.indicators },
    day: days.last < today ? days.last : today,
  })
}

/** The numbers of a unit, or of those right below it, as DHIS2 takes them in. */
export async function askDataValues(
  deps: AreaDeps,
  token: TokenReader,
  asked: Asked,
): Promise<Result<DataValueSet, TokenRefusal | BadParameter>> {
  const today = todayOf(deps.now)
  const read = readQuestion(asked, today)
  if (!read.ok) return read
  const { period, level, indicators, day } = read.value
  const opened = await unitByToken(deps, token, { unit: read.value.unit, mapDay: day })
  if (!opened.ok) return opened
  const { way, unit, maySeeSmall } = opened.value
  if (level === 'below' && !levelBelow(unit.level, level)) return badParameter('level')

  const question = { unitId: unit.id, level, day, mapDay: day, indicators }
  const valuesOf = dataValuesIn(period)
  const dataValues: DataValueSet['dataValues'] = []
  for await (const { rows } of listRows(deps, { way, maySeeSmall, question })) {
    dataValues.push(...rows.flatMap(valuesOf))
  }
  const code = await findUnitCode(deps.db, unit.id)
  const orgUnit = orgUnitOf({ id: unit.id, code })
  return success({ ...headOf({ period, orgUnit, day, today }), dataValues })
}
