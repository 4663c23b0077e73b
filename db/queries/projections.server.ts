import { sql } from 'kysely'
import type { Database, Db } from '../database.ts'

export async function deleteAllOf(db: Db, table: keyof Database): Promise<void> {
  await db.deleteFrom(table).execute()
}

export async function listRowsOf(
  db: Db,
  table: keyof Database,
): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<
    Record<string, unknown>
  >`select * from ${sql.table(table)}`.execute(db)
  return rows
}

/** The columns of a table's primary key, in order. SQLite only. */
export async function listKeyColumnsOf(db: Db, table: keyof Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from pragma_table_info(${table}) where pk > 0 order by pk
  `.execute(db)
  return rows.map(({ name }) => name)
}

/** Every row of a table, into the same table of another database. */
export async function copyRows(
  table: keyof Database,
  { from, into }: { from: Db; into: Db },
): Promise<void> {
  const rows = await from.selectFrom(table).selectAll().execute()
  for (const row of rows) await into.insertInto(table).values(row).execute()
}
