import { keyIn } from '../export/columns.ts'
import type { Line } from './read-lines.ts'

/**
 * Of a file of ours the cells of some columns, in the order asked for, whatever else it holds and
 * in whatever order. Undefined where it is none that has them all.
 */
export function exportedRows(
  rows: readonly (readonly string[])[],
  columns: readonly string[],
): Line[] | undefined {
  const [titles = [], ...others] = rows
  const keys = titles.map((title) => keyIn(title))
  const places = columns.map((column) => keys.indexOf(column))
  if (places.includes(-1)) return undefined
  return others.map((row, place) => ({
    line: place + 2,
    cells: places.map((at) => unguarded(row[at] ?? '').trim()),
  }))
}

/** Before what a spreadsheet would take for a formula our CSV has an apostrophe. */
export const unguarded = (cell: string): string =>
  cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')
