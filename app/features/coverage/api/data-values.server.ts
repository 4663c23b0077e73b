import * as v from 'valibot'
import { columns } from '../cells/counts.ts'
import type { ExportRow } from '../export/export-row.ts'
import { isDeed } from '../export/indicator-choice.ts'
import { dataElementId, dataSetId, optionId } from './dhis.server.ts'

const id = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9]{10}$/))

const dataValueSchema = v.strictObject({
  dataElement: id,
  categoryOptionCombo: id,
  period: v.string(),
  orgUnit: v.string(),
  value: v.pipe(v.string(), v.regex(/^\d+$/)),
})
type DataValue = v.InferOutput<typeof dataValueSchema>

/** What DHIS2 takes in at `/api/dataValueSets?orgUnitIdScheme=CODE`. */
export const dataValueSetSchema = v.strictObject({
  dataSet: id,
  completeDate: v.pipe(
    v.optional(v.pipe(v.string(), v.isoDate())),
    v.description('The last day of the period, once it is over.'),
  ),
  period: v.string(),
  orgUnit: v.string(),
  dataValues: v.array(dataValueSchema),
})
export type DataValueSet = v.InferOutput<typeof dataValueSetSchema>

type Head = { period: string; orgUnit: string; lastDay: string; today: string }

export function headOf({ period, orgUnit, lastDay, today }: Head) {
  const isOver = lastDay < today
  const over = isOver ? { completeDate: lastDay } : {}
  return { dataSet: dataSetId, ...over, period, orgUnit }
}

/** How a unit is called there: by its code, a hamlet by its id with us. */
export const orgUnitOf = ({ id: own, code }: { id: string; code: string | null }): string =>
  code ?? own

/** The numbers of a row that are known. What is hidden or not reported is left out, never zero. */
export function dataValuesOf(row: ExportRow, period: string): DataValue[] {
  const { unit, denominator, targets, counts } = row
  if (!unit) return []
  const value = (key: string, column: string, number: unknown): DataValue[] =>
    typeof number === 'number'
      ? [
          {
            ...{ dataElement: dataElementId(key), categoryOptionCombo: optionId(column) },
            ...{ period, orgUnit: orgUnitOf(unit), value: String(number) },
          },
        ]
      : []
  return [
    ...value('population.adults', 'everyone', denominator?.adults),
    ...value('population.households', 'everyone', denominator?.households),
    ...targets.flatMap(({ indicator, adults }) =>
      value(`${indicator}.target`, 'everyone', adults),
    ),
    ...[...counts].flatMap(([indicator, told]) =>
      columns
        .filter((column) => column === 'everyone' || !isDeed(indicator))
        .flatMap((column) => value(indicator, column, told[column])),
    ),
  ]
}
