import * as v from 'valibot'
import { columns, type Column } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
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

/**
 * The numbers of rows that are known, in a period. What is hidden or not reported is left out,
 * never zero. The id of each column is worked out once for all rows.
 */
export function dataValuesIn(period: string): (row: ExportRow) => DataValue[] {
  const elementOf = once(dataElementId)
  const optionOf = once(optionId)
  return ({ unit, denominator, targets, counts }) => {
    if (!unit) return []
    const orgUnit = orgUnitOf(unit)
    const value = (key: string, column: string, number: unknown): DataValue[] => {
      if (typeof number !== 'number') return []
      const ids = { dataElement: elementOf(key), categoryOptionCombo: optionOf(column) }
      return [{ ...ids, period, orgUnit, value: String(number) }]
    }
    return [
      ...value('population.adults', 'everyone', denominator?.adults),
      ...value('population.households', 'everyone', denominator?.households),
      ...targets.flatMap(({ indicator, adults }) =>
        value(`${indicator}.target`, 'everyone', adults),
      ),
      ...[...counts].flatMap(([indicator, told]) =>
        columnsOf(indicator).flatMap((column) => value(indicator, column, told[column])),
      ),
    ]
  }
}

const columnsOf = (indicator: CellIndicator): readonly Column[] =>
  isDeed(indicator) ? ['everyone'] : columns

function once(idOf: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const id = known.get(name) ?? idOf(name)
    known.set(name, id)
    return id
  }
}
