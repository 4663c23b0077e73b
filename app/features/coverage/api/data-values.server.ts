import * as v from 'valibot'
import { columns, type Column } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import type { ExportRow } from '../export/export-row.ts'
import { isDeed } from '../export/indicator-choice.ts'
import { dataElementId, dataSetId, optionId } from './dhis.server.ts'
import { daysOf } from './dhis-period.ts'

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

/** `day` is that at whose end the numbers are. */
type Head = { period: string; orgUnit: string; day: string; today: string }

export function headOf({ period, orgUnit, day, today }: Head) {
  const isOver = day === daysOf(period)?.last && day < today
  return { dataSet: dataSetId, ...(isOver && { completeDate: day }), period, orgUnit }
}

/** How a unit is called there: by its code, a hamlet by its id with us. */
export const orgUnitOf = ({ id: own, code }: { id: string; code: string | null }): string =>
  code ?? own

/**
 * The numbers of a row that are known. What is hidden or not reported is left out, never zero.
 */
function eachNumber(
  { denominator, targets, counts }: ExportRow,
  take: (key: string, column: Column, number: number) => void,
): void {
  const takeKnown = (key: string, column: Column, number: unknown) => {
    if (typeof number === 'number') take(key, column, number)
  }
  takeKnown('population.adults', 'everyone', denominator?.adults)
  takeKnown('population.households', 'everyone', denominator?.households)
  for (const { indicator, adults } of targets)
    take(`${indicator}.target`, 'everyone', adults)
  for (const [indicator, told] of counts) {
    for (const column of columnsOf(indicator)) takeKnown(indicator, column, told[column])
  }
}

/** Those of rows in a period. The id of each column is worked out once for all rows. */
export function dataValuesIn(period: string): (row: ExportRow) => DataValue[] {
  const elementOf = once(dataElementId)
  const optionOf = once(optionId)
  return (row) => {
    if (!row.unit) return []
    const orgUnit = orgUnitOf(row.unit)
    const values: DataValue[] = []
    eachNumber(row, (key, column, number) => {
      const ids = { dataElement: elementOf(key), categoryOptionCombo: optionOf(column) }
      values.push({ ...ids, period, orgUnit, value: String(number) })
    })
    return values
  }
}

/**
 * The same as JSON, one value a line with a comma before it: of everything in a province there are
 * three million, and what is alike in them is written once.
 */
export function dataValueLinesIn(period: string): (row: ExportRow) => string {
  const lineOf = once((name) => {
    const [key = '', column = ''] = name.split(' ')
    const ids = { dataElement: dataElementId(key), categoryOptionCombo: optionId(column) }
    return `,\n${JSON.stringify({ ...ids, period }).slice(0, -1)},"orgUnit":`
  })
  return (row) => {
    if (!row.unit) return ''
    const orgUnit = `${JSON.stringify(orgUnitOf(row.unit))},"value":"`
    let lines = ''
    eachNumber(row, (key, column, number) => {
      lines += `${lineOf(`${key} ${column}`)}${orgUnit}${number}"}`
    })
    return lines
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
