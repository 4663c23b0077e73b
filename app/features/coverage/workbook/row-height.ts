import type { SheetCell } from './workbook.ts'

/** Of letters of 12 points. */
const lineHeight = 16

/**
 * How high a row must be, in points, so that nothing of what is wrapped in it is cut off.
 * Excel would measure that by itself, LibreOffice and phones do not.
 */
export function rowHeight(cells: readonly SheetCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, place) =>
    typeof cell === 'string' ? linesIn(cell, widths[place] ?? 1) : 1,
  )
  return Math.max(1, ...lines) * lineHeight + 2
}

/** How many lines a text takes in a column of so many letters, broken between words. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, width)
  let lines = 0
  for (const line of text.split('\n')) {
    lines += 1
    let used = 0
    for (const word of line.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) {
        lines += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + word.length
      while (used > room) {
        lines += 1
        used -= room
      }
    }
  }
  return lines
}
