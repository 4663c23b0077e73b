import path from 'node:path'
import type SQLite from 'better-sqlite3'
import { v7 as uuid } from 'uuid'
import { migrateToLatest, openDatabase } from '#db/connection.server.ts'
import type { SentEvent } from './sample-events.ts'

/**
 * The yardstick for ingest: the driver alone, one prepared insert, in the site's own table with
 * its indexes, journal and `synchronous`, in the same folder.
 */
export async function openRawInserts(folder: string) {
  const { raw, db, close } = openDatabase(path.join(folder, 'raw.sqlite'))
  await migrateToLatest(db)
  const insert = raw.prepare(
    'insert into event (id, type, learnerId, payload, happenedAt, receivedAt) values (?, ?, ?, ?, ?, ?)',
  )
  return {
    /** Stores every batch in a transaction of its own, and gives the seconds it took. */
    storeAll(batches: readonly (readonly SentEvent[])[]): number {
      const rows = batches.map((events) => rowsOf(events))
      const start = performance.now()
      rows.forEach(raw.transaction((batch: unknown[][]) => batch.forEach(run(insert))))
      return (performance.now() - start) / 1000
    },
    close,
  }
}

function rowsOf(events: readonly SentEvent[]): unknown[][] {
  const learnerId = uuid()
  const now = new Date().toISOString()
  return events.map(({ id, type, happenedAt, payload }) => [
    ...[id, type, learnerId, JSON.stringify(payload), happenedAt, now],
  ])
}

const run = (statement: SQLite.Statement) => (row: unknown[]) => {
  statement.run(row)
}
