import { sql, type Kysely } from 'kysely'

/** What the units of a map were made of before a day, and what that was called. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('formerUnit')
    .addColumn('unitId', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('searchKey', 'text', (column) => column.notNull())
    .addColumn('district', 'text')
    .addColumn('districtKey', 'text')
    .addColumn('province', 'text')
    .addColumn('provinceKey', 'text')
    .addColumn('isWhole', 'integer', (column) => column.notNull())
    .addColumn('statedAt', 'text', (column) => column.notNull())
    .addColumn('eventId', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('formerUnit_key', ['unitId', 'until', 'place'])
    .modifyEnd(sql`strict, without rowid`)
    .execute()
  await db.schema
    .createIndex('formerUnit_searchKey')
    .on('formerUnit')
    .column('searchKey')
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('formerUnit').execute()
}
