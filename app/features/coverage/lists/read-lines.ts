import type { LineFlaw, Unread } from './list-asked.ts'

/** A line of a list that holds anything, from 1, with what it holds. */
export type Line = { line: number; cells: readonly string[] }

/** Splits pasted lines by tabs, else by semicolons, else by commas. */
export function cellsIn(text: string): string[][] {
  return text.split(/\r?\n/).map((line) => {
    const separator = line.includes('\t') ? '\t' : /[;|]/.test(line) ? /[;|]/ : ','
    return line.split(separator)
  })
}

/** The lines that hold anything, without the empty cells before and behind it. */
export function linesIn(rows: readonly (readonly string[])[]): Line[] {
  return rows
    .map((row, place) => ({ line: place + 1, cells: trimmed(row) }))
    .filter(({ cells }) => cells.length > 0)
}

function trimmed(row: readonly string[]): string[] {
  const cells = row.map((cell) => cell.trim())
  while (cells.length > 0 && cells.at(-1) === '') cells.pop()
  while (cells.length > 0 && cells[0] === '') cells.shift()
  return cells
}

type NotRead = { flaw: LineFlaw; now?: readonly string[] }
export type ReadLine<Said> = { id: string; said: Said } | NotRead

/** What a list says, by what each line speaks of. Of two lines about one the first holds. */
export function readLines<Said>(
  lines: readonly Line[],
  read: (cells: readonly string[]) => ReadLine<Said>,
): { said: Map<string, Said>; unread: Unread[] } {
  const said = new Map<string, Said>()
  const unread: Unread[] = []
  for (const { line, cells } of lines) {
    const found = read(cells)
    if ('id' in found && !said.has(found.id)) said.set(found.id, found.said)
    else {
      const why: NotRead = 'flaw' in found ? found : { flaw: 'twice' }
      unread.push({ line, text: cells.filter((cell) => cell !== '').join(' · '), ...why })
    }
  }
  return { said, unread }
}
