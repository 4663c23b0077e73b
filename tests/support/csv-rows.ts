import { parse } from 'csv-parse/sync'
import { unguarded } from '#app/features/coverage/lists/exported-rows.ts'

/** The rows of a file of ours, as text. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = parse(text, { bom: true, relax_column_count: true })
  return rows.map((row) => row.map(unguarded))
}
