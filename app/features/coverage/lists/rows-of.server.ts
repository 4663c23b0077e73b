import { ListFileError, readListBytes } from '#app/features/territory/territory.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import { badList, type BadList } from './list-asked.ts'
import { cellsIn } from './read-lines.ts'

/** More rows than any commune has hamlets, or any province communes. */
const mostRows = 500

/** A pasted text, or a file with the name it was sent under. */
export type GivenList = { text: string } | { name: string; bytes: Uint8Array }

/** The rows of a list as text. */
export async function rowsOf(list: GivenList): Promise<Result<string[][], BadList>> {
  const rows = 'text' in list ? cellsIn(list.text) : await rowsOfFile(list)
  if (!rows) return badList('file-unreadable')
  if (rows.every((cells) => cells.every((cell) => cell.trim() === ''))) {
    return badList('nothing-written')
  }
  return rows.length > mostRows ? badList('too-many-lines') : success(rows)
}

/** As long as the field takes. */
const longestList = 50_000

/**
 * A file as its rows would have been pasted, so that what is wrong with it can be mended in the
 * form. Undefined of one that cannot be read, or is longer than the field.
 */
export async function pastedFrom(
  file: Extract<GivenList, { name: string }>,
): Promise<string | undefined> {
  const rows = await rowsOfFile(file)
  const text = rows?.map(pastedLine).join('\n')
  return text !== undefined && text.length <= longestList ? text : undefined
}

/** A lone cell has a tab behind it: else its commas would part it. */
function pastedLine(cells: readonly string[]): string {
  const line = cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')
  return cells.length > 1 ? line : `${line}\t`
}

async function rowsOfFile(list: {
  name: string
  bytes: Uint8Array
}): Promise<string[][] | undefined> {
  try {
    const rows = await readListBytes(list.name, Buffer.from(list.bytes))
    return rows.map((cells) => cells.map(writtenCell))
  } catch (cause) {
    if (cause instanceof ListFileError) return undefined
    throw cause
  }
}

/** A day as it is typed into our fields. */
function writtenCell(cell: string | number | boolean | Date | null): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 'yyyy-mm-dd'.length)
  return cell === null ? '' : String(cell)
}
