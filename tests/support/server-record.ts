import process from 'node:process'
import SQLite from 'better-sqlite3'
import type { AttemptRow } from '#db/database.ts'

/** The database of the server that the journeys run against, for looking only. */
function look<Row>(sql: string, ...values: string[]): Row[] {
  const path = process.env['E2E_DATABASE']
  if (!path) throw new Error('playwright.config.ts names the database of the journeys.')
  const database = new SQLite(path, { readonly: true, timeout: 5000 })
  try {
    return database.prepare<string[], Row>(sql).all(...values)
  } finally {
    database.close()
  }
}

export function attemptsInRecord(attemptId: string): AttemptRow[] {
  return look('select * from attempt where id = ?', attemptId)
}

export function eventsOfAttempt(attemptId: string): { type: string; subjectId: string }[] {
  return look(
    "select type, subjectId from event where json_extract(payload, '$.attempt') = ? order by type",
    attemptId,
  )
}

/** Every row of every table that may hold what people are or did, as one text. */
export function wholeRecord(): string {
  const tables = look<{ name: string }>(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
  )
  return tables
    .map(({ name }) => JSON.stringify(look(`select * from "${name}"`)))
    .join('\n')
}
