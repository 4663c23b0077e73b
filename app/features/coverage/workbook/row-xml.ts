import { isDay } from '#app/platform/calendar-day.ts'
import type { SheetCell } from './workbook.ts'

/** What Excel takes into a cell; it refuses to open a file with more. */
export const longestText = 32_767

/** How the cells of a column look, by their numbers in the styles of a workbook. */
export type ColumnLook = { isDay: boolean; value: number; text: number }

type Row = {
  /** From 1. */
  at: number
  height: number
  cells: readonly SheetCell[]
  looks: readonly ColumnLook[]
}

/** A row of a sheet as it stands in a workbook (ECMA-376, 18.3.1.73). Empty cells take no room. */
export function rowXml({ at, height, cells, looks }: Row): string {
  let xml = `<row r="${at}" ht="${height}" customHeight="1">`
  cells.forEach((cell, place) => {
    const look = looks[place]
    if (cell === null || cell === '' || !look) return
    const head = `<c r="${columnName(place)}${at}" s="`
    const number = numberIn(cell, look)
    xml +=
      number === undefined
        ? `${head}${look.text}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(cell).slice(0, longestText))}</t></is></c>`
        : `${head}${look.value}"><v>${number}</v></c>`
  })
  return `${xml}</row>`
}

/** A day is the number of days since that before 1900, as spreadsheets count them. */
function numberIn(cell: string | number, look: ColumnLook): number | undefined {
  if (typeof cell === 'number') {
    if (Number.isFinite(cell)) return cell
    throw new Error(`${cell} is no number for a cell`)
  }
  if (!look.isDay || !isDay(cell)) return undefined
  return (Date.parse(`${cell}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
}

/** `A` … `Z`, `AA` … */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Of control characters XML allows line breaks and tabs alone. */
export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>]/g, (letter) => entities[letter] ?? '')
