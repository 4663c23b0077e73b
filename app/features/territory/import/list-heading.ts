import { searchKeyOf } from '../unit-name.ts'

/** What a cell of a spreadsheet may hold. */
export type Cell = string | number | boolean | Date | null

const headings = {
  code: [
    'code',
    'ma',
    'ma xa',
    'ma px',
    'ma phuong xa',
    'ma xa phuong',
    'ma don vi',
    'ma so',
  ],
  name: ['name', 'ten', 'ten xa', 'ten don vi', 'ten phuong xa', 'phuong xa', 'xa phuong'],
  fullName: ['full name', 'ten day du'],
  kind: ['type', 'cap', 'loai', 'loai hinh', 'loai don vi'],
  province: [
    ...['province code', 'ma tp', 'ma tinh', 'ma tinh tp', 'ma t tp'],
    ...['ma tinh thanh pho', 'ma thanh pho', 'ma tinh thanh'],
  ],
} as const

export type Field = keyof typeof headings
const fields = ['code', 'name', 'fullName', 'kind', 'province'] as const

/** Where a field stands: its place in the row, and what the list calls it. */
type ColumnsOf<Name extends string> = Partial<Record<Name, Column>>
type Column = { place: number; title: string }
export type Columns = ColumnsOf<Field>

export type Heading<Name extends string> = { row: number; columns: ColumnsOf<Name> }

const mostRowsAbove = 20

/** The row of headings of a list of units. */
export function findHeading(rows: readonly (readonly Cell[])[]) {
  const found = headingsIn(rows, fields, headings)
  return found.find(({ columns }) => columns.code && (columns.name ?? columns.fullName))
}

/** The fields that each of the first rows names: lists begin with titles, dates and empty rows. */
export function headingsIn<Name extends string>(
  rows: readonly (readonly Cell[])[],
  names: readonly Name[],
  known: Readonly<Record<Name, readonly string[]>>,
): Heading<Name>[] {
  return rows
    .slice(0, mostRowsAbove)
    .map((cells, row) => ({ row, columns: columnsOf(cells, names, known) }))
}

function columnsOf<Name extends string>(
  cells: readonly Cell[],
  names: readonly Name[],
  known: Readonly<Record<Name, readonly string[]>>,
): ColumnsOf<Name> {
  const keys = cells.map((cell) => searchKeyOf(textOf(cell)))
  const columns: ColumnsOf<Name> = {}
  for (const name of names) {
    const place = keys.findIndex((key) => known[name].includes(key))
    if (place >= 0) columns[name] = { place, title: textOf(cells[place] ?? null) }
  }
  return columns
}

export function textOf(cell: Cell): string {
  if (cell === null) return ''
  return cell instanceof Date ? cell.toISOString() : String(cell).trim()
}
