import path from 'node:path'
import { migrateToLatest, openDatabase } from '#db/connection.server.ts'

/** id, type, subjectId, payload, happenedAt, receivedAt */
export type Row = readonly string[]

/**
 * The yardstick for ingest: the driver alone, one prepared insert, in the site's own table with
 * its indexes, journal and `synchronous`, in the same folder.
 */
export async function openRawInserts(folder: string) {
  const { raw, db, close } = openDatabase(path.join(folder, 'raw.sqlite'))
  await migrateToLatest(db)
  const insert = raw.prepare(
    'insert into event (id, type, subjectId, payload, happenedAt, receivedAt) values (?, ?, ?, ?, ?, ?)',
  )
  const store = raw.transaction((batch: readonly Row[]) => {
    for (const row of batch) insert.run(row)
  })
  return {
    /** Stores every batch in a transaction of its own, and gives the seconds it took. */
    storeAll(batches: readonly (readonly Row[])[]): number {
      const start = performance.now()
      for (const batch of batches) store(batch)
      return (performance.now() - start) / 1000
    },
    close,
  }
}
