import { CompiledQuery, InsertQueryNode, type Compilable } from 'kysely'
import type { Db } from '../database.ts'
import { runForEachRow } from '../sqlite-dialect.server.ts'

type Kept = { text: string; columns: readonly string[] }

/**
 * Makes an insert that is built once and run for every row, which takes two thirds of the time of
 * one statement with all rows in it. Gives the rows that changed something.
 * @param build - the statement for one row
 */
export function forEachRow<Row extends Readonly<Record<string, unknown>>>(
  build: (db: Db, row: Row) => Compilable,
) {
  let kept: Kept | undefined

  return async (db: Db, rows: readonly Row[]): Promise<Row[]> => {
    const [first] = rows
    if (first === undefined) return []
    const { text, columns } = (kept ??= toKeep(build(db, first).compile()))
    const values = rows.map((row) => columns.map((name) => row[name]))
    const { rows: changes } = await db.executeQuery<number>(runForEachRow(text, values))
    return rows.filter((_, place) => changes[place])
  }
}

function toKeep({ sql, query }: CompiledQuery): Kept {
  if (!InsertQueryNode.is(query) || !query.columns) {
    throw new Error('Only an insert can be run for each row.')
  }
  return { text: sql, columns: query.columns.map(({ column }) => column.name) }
}
