import { sql, type RawBuilder } from 'kysely'

/** Whether a statement that comes in holds over the one that is there. */
export function isLater(table: string): RawBuilder<boolean> {
  const kept = (column: string) => sql.ref(`${table}.${column}`)
  return sql<boolean>`(excluded."statedAt", excluded."eventId") > (${kept('statedAt')}, ${kept('eventId')})`
}
