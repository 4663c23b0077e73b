import { success, type Result } from '#app/platform/result.ts'
import { findHeading, textOf, type Cell, type Columns, type Field } from './list-heading.ts'
import type { ListProblem } from './list-problem.ts'
import type { Flaw, ListedUnit, ReadCell } from './listed-unit.ts'
import { readListedCode, readProvinceCode } from './read-code.ts'
import { readListedKind } from './read-listed-kind.ts'

export type BadRows = { code: 'bad-rows'; problems: ListProblem[] }

/** Reads a whole list, or says everything that is wrong with it. */
export function readList(
  rows: readonly (readonly Cell[])[],
): Result<ListedUnit[], BadRows> {
  const heading = findHeading(rows)
  if (!heading) return badRows([{ row: 1, column: 'A', code: 'no-heading', value: '' }])

  const { columns } = heading
  const read = rows.flatMap((cells, place) =>
    place <= heading.row || cells.every((cell) => textOf(cell) === '')
      ? []
      : [{ row: place + 1, ...readRow(cells, columns) }],
  )
  const units = read.flatMap(({ row, unit }) => (unit ? [{ row, ...unit }] : []))
  const problems = [
    ...missingColumn(units, columns, heading.row + 1),
    ...read.flatMap(({ row, flaws }) => flaws.map((flaw) => problemAt(row, flaw, columns))),
    ...twiceListed(units).map(({ row, flaw }) => problemAt(row, flaw, columns)),
  ]
  return problems.length > 0 ? badRows(problems) : success(units)
}

function readRow(
  cells: readonly Cell[],
  columns: Columns,
): { unit?: Omit<ListedUnit, 'row'>; flaws: Flaw[] } {
  const read = (field: Field): ReadCell => {
    const cell = cells[columns[field]?.place ?? -1] ?? null
    return { cell, text: textOf(cell) }
  }
  const named = readListedKind(read('kind').text, read('fullName').text, read('name').text)
  const { level } = named
  const code = readListedCode(read('code'), level)
  const province =
    level === 'commune' && columns.province ? readProvinceCode(read('province')) : {}
  const flaws = [...named.flaws, code.flaw, province.flaw].filter(
    (flaw) => flaw !== undefined,
  )
  if (flaws.length > 0 || !level || !named.kind || code.code === undefined) return { flaws }
  const { kind, name } = named
  return {
    unit: { level, code: code.code, kind, name, provinceCode: province.code },
    flaws,
  }
}

function missingColumn(
  units: readonly ListedUnit[],
  columns: Columns,
  row: number,
): ListProblem[] {
  if (columns.province || !units.some(({ level }) => level === 'commune')) return []
  return [{ row, column: 'Mã TP', code: 'no-province-column', value: '' }]
}

function twiceListed(units: readonly ListedUnit[]): { row: number; flaw: Flaw }[] {
  const first = new Map<string, number>()
  return units.flatMap(({ code, row }) => {
    const known = first.get(code)
    if (known === undefined) first.set(code, row)
    const flaw = { field: 'code', code: 'code-twice', value: code } as const
    return known === undefined ? [] : [{ row, flaw: { ...flaw, right: String(known) } }]
  })
}

/** A problem in words of the list: by the heading it gave the column. */
function problemAt(
  row: number,
  { field, code, value = '', right }: Flaw,
  columns: Columns,
): ListProblem {
  const column = columns[field]?.title ?? columns.name?.title ?? field
  return { row, column, code, value, ...(right === undefined ? {} : { right }) }
}

export function badRows(problems: ListProblem[]): { ok: false; failure: BadRows } {
  return { ok: false, failure: { code: 'bad-rows', problems } }
}
