import { open } from 'node:fs/promises'
import { namedUnitsOn } from '#app/features/territory/territory.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import type { ExportOrder } from './make-in-process.server.ts'
import { writeExport } from './write-export.server.ts'

/** Makes a file of the database as it stands at the start, whatever is stored meanwhile. */
export async function makeExport(
  { databaseUrl, file: path, input }: ExportOrder,
  onRows: (rows: number) => void,
): Promise<void> {
  const { db, raw, close } = openDatabase(databaseUrl)
  raw.pragma('query_only = ON')
  const file = await open(path, 'wx', 0o600)
  try {
    // Of `db` every transaction is for writing, and whoever stores something would wait.
    raw.exec('begin')
    const deps = { db, now: () => new Date(), unitsOn: namedUnitsOn }
    const write = async (piece: string | Uint8Array) => {
      if (piece.length > 0) await file.appendFile(piece)
    }
    await writeExport(deps, input, { write, onRows })
    raw.exec('commit')
  } finally {
    await file.close()
    await close()
  }
}
