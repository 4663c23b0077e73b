import type SQLite from 'better-sqlite3'
import {
  CompiledQuery,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
  type SqliteStatement,
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

/** At the head of a statement to be run once for each of its parameters, which are rows. */
const mark = '-- for each row\n'

/** Runs a statement for every row of values. The result has, for each, how many rows it changed. */
export function runForEachRow(
  text: string,
  rows: readonly (readonly unknown[])[],
): CompiledQuery {
  return CompiledQuery.raw(mark + text, [...rows])
}

function repeated(statement: SQLite.Statement): SqliteStatement {
  const onlyAll = () => {
    throw new Error('What is run for each row is asked what it changed.')
  }
  return {
    reader: true,
    all: (rows) => rows.map((row) => statement.run(row).changes),
    run: onlyAll,
    iterate: onlyAll,
  }
}

const mostStatements = 200

/** Preparing an insert of a hundred rows costs as much as running it. */
function withKeptStatements(raw: SQLite.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  const prepare = (text: string): SqliteStatement =>
    text.startsWith(mark) ? repeated(raw.prepare(text)) : raw.prepare(text)
  return {
    close: () => raw.close(),
    prepare(text) {
      const found = kept.get(text) ?? prepare(text)
      kept.delete(text)
      kept.set(text, found)
      const [oldest] = kept.keys()
      if (kept.size > mostStatements && oldest !== undefined) kept.delete(oldest)
      return found
    },
  }
}
