import type { SheetCell } from './workbook.ts'

/** Of letters of 12 points. */
const lineHeight = 16

/**
 * How high a row must be, in points, so that nothing of what is wrapped in it is cut off; undefined
 * for one line. Excel would measure that by itself, LibreOffice and phones do not.
 */
export function rowHeight(
  cells: readonly SheetCell[],
  widths: readonly number[],
): number | undefined {
  const lines = cells.map((cell, place) =>
    typeof cell === 'string' ? linesIn(cell, widths[place] ?? 1) : 1,
  )
  const most = Math.max(1, ...lines)
  return most > 1 ? most * lineHeight : undefined
}

/** How many lines a text takes in a column of so many letters, broken between words. */
export function linesIn(text: string, width: number): number {
  // Wide letters, and the margin of the cell, take some of the room.
  const room = Math.max(1, Math.floor(width * 0.92))
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
