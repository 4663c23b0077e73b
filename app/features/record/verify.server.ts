import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateToLatest, openDatabase } from '#db/connection.server.ts'
import type { Database, Db } from '#db/database.ts'
import { listKeyColumnsOf, listRowsOf } from '#db/queries/projections.server.ts'
import { differencesOf, type Difference } from './compare.ts'
import type { Fold } from './fold.server.ts'
import { replayEvents } from './rebuild.server.ts'

export type { Difference }

/** Folds the log into a fresh database and compares its projections with the ones in use. */
export async function verifyProjections(
  folds: readonly Fold[],
  db: Db,
): Promise<Difference[]> {
  const folder = await mkdtemp(join(tmpdir(), 'thaoso-verify-'))
  const fresh = openDatabase(join(folder, 'fresh.db'))
  try {
    await migrateToLatest(fresh.db)
    // One transaction, so that the log and the tables are of the same moment.
    return await db
      .transaction()
      .setAccessMode('read only')
      .execute((trx) => compareAll(folds, { db: trx, fresh: fresh.db }))
  } finally {
    await fresh.close()
    await rm(folder, { recursive: true })
  }
}

async function compareAll(
  folds: readonly Fold[],
  { db, fresh }: { db: Db; fresh: Db },
): Promise<Difference[]> {
  await fresh.transaction().execute((into) => replayEvents(folds, { from: db, into }))
  const tables = [...new Set(folds.flatMap((fold) => fold.tables))]
  const differences: Difference[] = []
  for (const table of tables) differences.push(...(await compareTable(table, db, fresh)))
  return differences
}

async function compareTable(table: keyof Database, db: Db, fresh: Db) {
  const key = await listKeyColumnsOf(fresh, table)
  const inUse = await listRowsOf(db, table)
  return differencesOf(table, key, { inUse, rebuilt: await listRowsOf(fresh, table) })
}
