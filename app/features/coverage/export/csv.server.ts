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
