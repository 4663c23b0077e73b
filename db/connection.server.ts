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

/** Opens the database of an address: a file path, `file:…` or `:memory:`. */
export function openDatabase(url: string): Connection {
  const path = sqlitePathOf(url)
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const raw = new SQLite(path)
  raw.pragma('journal_mode = WAL')
  // In WAL mode NORMAL can lose the last commits at a power cut. "Stored" makes a browser drop
  // its only other copy, and a village laptop meets power cuts, so every commit is flushed.
  raw.pragma('synchronous = FULL')
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
    throw new Error(
      'DATABASE_URL names PostgreSQL, which this version cannot use yet: give the path of an SQLite file, such as data/thaoso.db.',
    )
  }
  if (url.startsWith('file://')) return new URL(url).pathname
  if (url.startsWith('file:')) return url.slice('file:'.length)
  if (url === '' || /^[a-z]+:\/\//.test(url)) {
    throw new Error(
      'DATABASE_URL must be the path of an SQLite file, such as data/thaoso.db.',
    )
  }
  return url
}
