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
export type Columns = Partial<Record<Field, { place: number; title: string }>>

export type Heading = { row: number; columns: Columns }

const mostRowsAbove = 20

/** Finds the row of headings: lists begin with titles, dates and empty rows. */
export function findHeading(rows: readonly (readonly Cell[])[]): Heading | undefined {
  for (const [row, cells] of rows.slice(0, mostRowsAbove).entries()) {
    const columns = columnsOf(cells)
    if (columns.code && (columns.name ?? columns.fullName)) return { row, columns }
  }
  return undefined
}

function columnsOf(cells: readonly Cell[]): Columns {
  const keys = cells.map((cell) => searchKeyOf(textOf(cell)))
  const columns: Columns = {}
  for (const field of fields) {
    const known: readonly string[] = headings[field]
    const place = keys.findIndex((key) => known.includes(key))
    if (place >= 0) columns[field] = { place, title: textOf(cells[place] ?? null) }
  }
  return columns
}

export function textOf(cell: Cell): string {
  if (cell === null) return ''
  return cell instanceof Date ? cell.toISOString() : String(cell).trim()
}
