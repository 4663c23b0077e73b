import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import type { SheetCell } from '../workbook/workbook.ts'

/**
 * Lines of CSV as RFC 4180 has them. With the byte order mark at the head of a file Excel reads
 * Vietnamese; what a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvLines(
  rows: readonly (readonly SheetCell[])[],
  { isHead }: { isHead: boolean },
): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: isHead, escape_formulas: true, record_delimiter: 'windows' },
  )
}

const guarded = /^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/

/** The rows of a file of ours, as text. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = parse(text, { bom: true, relax_column_count: true })
  return rows.map((row) => row.map((cell) => cell.replace(guarded, '')))
}
