import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateToLatest, openDatabase } from '#db/connection.server.ts'
import type { Db } from '#db/database.ts'
import { copyRows, listKeyColumnsOf, listRowsOf } from '#db/queries/projections.server.ts'
import { differencesOf, type Difference } from './compare.ts'
import type { Fold } from './fold.server.ts'
import { replayEvents } from './rebuild.server.ts'

export type Verification = {
  events: number
  /** Of all projections, as made again. */
  rows: number
  differences: Difference[]
}

/** Folds the log into a fresh database and compares its projections with the ones in use. */
export async function verifyProjections(
  folds: readonly Fold[],
  db: Db,
): Promise<Verification> {
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
): Promise<Verification> {
  const events = await fresh.transaction().execute(async (into) => {
    for (const table of new Set(folds.flatMap(({ settings = [] }) => settings))) {
      await copyRows(table, { from: db, into })
    }
    return replayEvents(folds, { from: db, into })
  })
  const found: Verification = { events, rows: 0, differences: [] }
  for (const table of new Set(folds.flatMap(({ tables }) => tables))) {
    const key = await listKeyColumnsOf(fresh, table)
    const inUse = await listRowsOf(db, table)
    const rebuilt = await listRowsOf(fresh, table)
    found.rows += rebuilt.length
    found.differences.push(...differencesOf(table, key, { inUse, rebuilt }))
  }
  return found
}
