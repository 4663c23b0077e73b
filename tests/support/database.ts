import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { migrateToLatest, openDatabase, type Connection } from '#db/connection.server.ts'
import type { Database, Db } from '#db/database.ts'

/** A migrated SQLite file of its own for one test, gone when the test is. */
export async function emptyDatabase(): Promise<Db> {
  return (await emptyConnection()).db
}

/** As `emptyDatabase`, with the driver beside it. */
export async function emptyConnection(): Promise<Connection & { path: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'thaoso-test-'))
  const path = join(folder, 'test.db')
  const connection = openDatabase(path)
  // A test's database need not survive a power cut.
  connection.raw.pragma('synchronous = OFF')
  onTestFinished(async () => {
    await connection.close()
    rmSync(folder, { recursive: true })
  })
  await migrateToLatest(connection.db)
  return { ...connection, path }
}

/** Every row of the tables, in an order of their own, to compare databases by. */
export async function tablesOf(
  db: Db,
  tables: readonly (keyof Database)[],
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const table of tables) {
    const rows = await db.selectFrom(table).selectAll().execute()
    found[table] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return found
}
