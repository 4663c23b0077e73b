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
