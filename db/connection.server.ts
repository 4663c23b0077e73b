import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import { Kysely, Migrator } from 'kysely'
import type { Database, Db } from './database.ts'
import { migrations } from './migrations/index.ts'
import { sqliteDialect } from './sqlite-dialect.server.ts'

export type Connection = {
  db: Db
  /** The driver itself. A write here while a transaction of `db` is open becomes part of it. */
  raw: SQLite.Database
  close: () => Promise<void>
}

/** The address names no database that can be opened. The message says why, and the mend. */
export class DatabaseUrlError extends Error {}

/** Opens the database of an address: a file path, `file:…` or `:memory:`. */
export function openDatabase(url: string): Connection {
  const path = sqlitePathOf(url)
  const raw = openFile(path)
  // In WAL mode NORMAL can lose the last commits at a power cut. "Stored" makes a browser drop
  // its only other copy, and a village laptop meets power cuts, so every commit is flushed.
  raw.pragma('synchronous = FULL')
  // 16 MB of log between two tidyings, not 4: pages written often are then tidied once.
  raw.pragma('wal_autocheckpoint = 4000')
  raw.pragma('foreign_keys = ON')
  raw.pragma('busy_timeout = 5000')
  const db = new Kysely<Database>({ dialect: sqliteDialect(raw) })
  return {
    db,
    raw,
    close: async () => {
      await db.destroy()
      // Kysely closes only what it has used.
      if (raw.open) raw.close()
    },
  }
}

function openFile(path: string): SQLite.Database {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    const raw = new SQLite(path)
    // The first look into the file: one that is no database is found out here.
    raw.pragma('journal_mode = WAL')
    return raw
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const what = `DATABASE_URL: ${path} cannot be opened (${reason}).`
    throw new DatabaseUrlError(
      `${what} Give the path of a file in a folder that can be written to.`,
      { cause: error },
    )
  }
}

export async function migrateToLatest(db: Db): Promise<string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error)
    throw new Error('A migration failed; nothing of it was kept.', { cause: error })
  return results.map(({ migrationName }) => migrationName)
}

function sqlitePathOf(url: string): string {
  if (/^postgres(ql)?:/.test(url)) {
    throw new DatabaseUrlError(
      'DATABASE_URL names PostgreSQL, which this version cannot use yet: give the path of an SQLite file, such as data/thaoso.db.',
    )
  }
  if (url.startsWith('file://')) return new URL(url).pathname
  if (url.startsWith('file:')) return url.slice('file:'.length)
  if (url === '' || /^[a-z]+:\/\//.test(url)) {
    throw new DatabaseUrlError(
      'DATABASE_URL must be the path of an SQLite file, such as data/thaoso.db.',
    )
  }
  return url
}
