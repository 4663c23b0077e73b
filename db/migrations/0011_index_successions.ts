import type { Kysely } from 'kysely'

/** What a unit came out of is asked as often as what it became. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('unitSuccession_toId')
    .on('unitSuccession')
    .column('toId')
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('unitSuccession_toId').execute()
}
