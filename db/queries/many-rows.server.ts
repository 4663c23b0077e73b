import { CompiledQuery, InsertQueryNode, type Compilable } from 'kysely'
import type { Db } from '../database.ts'

type Kept = { text: string; columns: readonly string[] }

/**
 * Makes an insert of many rows whose text is built once for each number of rows: building it
 * takes longer than running it.
 * @param build - the statement for such rows; only their number may change its text
 */
export function manyRows<Row extends Readonly<Record<string, unknown>>, Found = never>(
  build: (db: Db, rows: readonly Row[]) => Compilable<Found>,
) {
  const byCount = new Map<number, Kept>()

  return async (db: Db, rows: readonly Row[]): Promise<Found[]> => {
    const { text, columns } = byCount.get(rows.length) ?? toKeep(build(db, rows).compile())
    byCount.set(rows.length, { text, columns })
    const values = rows.flatMap((row) => columns.map((name) => row[name]))
    const { rows: found } = await db.executeQuery<Found>(CompiledQuery.raw(text, values))
    return found
  }
}

function toKeep({ sql, query }: CompiledQuery): Kept {
  if (!InsertQueryNode.is(query) || !query.columns) {
    throw new Error('Only an insert of rows can be kept.')
  }
  return { text: sql, columns: query.columns.map(({ column }) => column.name) }
}
