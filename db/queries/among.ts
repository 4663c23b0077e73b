import { sql } from 'kysely'

/** A list of any length, as one parameter. */
export const among = (ids: readonly string[]) =>
  sql`(select value from json_each(${JSON.stringify(ids)}))`
