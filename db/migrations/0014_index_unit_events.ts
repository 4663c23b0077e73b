import { sql, type Kysely } from 'kysely'

/** When the tree of units or what was stated of it last changed is asked on every page. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index "event_of_units" on "event" ("sequence") where "type" in (
    'unit-founded', 'unit-changed', 'unit-closed', 'unit-succeeded', 'population-stated')`.execute(
    db,
  )
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('event_of_units').execute()
}
