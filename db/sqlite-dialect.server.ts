import type SQLite from 'better-sqlite3'
import {
  CompiledQuery,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
  type TransactionSettings,
} from 'kysely'

/** Kysely's SQLite dialect with prepared statements kept and transactions that can wait. */
export function sqliteDialect(raw: SQLite.Database): Dialect {
  const database = withKeptStatements(raw)
  const dialect = new SqliteDialect({ database })
  return {
    createDriver: () => new WaitingDriver({ database }),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}

/**
 * A transaction that begins by reading fails at once if another process writes before it does:
 * `busy_timeout` cannot help it. Taking the write lock first makes it wait its turn instead.
 */
class WaitingDriver extends SqliteDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const isReadOnly = settings?.accessMode === 'read only'
    await connection.executeQuery(
      CompiledQuery.raw(isReadOnly ? 'begin' : 'begin immediate'),
    )
  }
}

const mostStatements = 200

/** Preparing an insert of a hundred rows costs as much as running it. */
function withKeptStatements(raw: SQLite.Database): SqliteDatabase {
  const kept = new Map<string, SQLite.Statement>()
  return {
    close: () => raw.close(),
    prepare(text) {
      const found = kept.get(text) ?? raw.prepare(text)
      kept.delete(text)
      kept.set(text, found)
      const [oldest] = kept.keys()
      if (kept.size > mostStatements && oldest !== undefined) kept.delete(oldest)
      return found
    },
  }
}
