import { sql, type Kysely } from 'kysely'

type Db = Kysely<unknown>

const stated = ['officialRate', 'population']

/** Of targets all that was ever stated is kept; numbers that were stated can be taken back. */
export async function up(db: Db): Promise<void> {
  for (const table of stated) {
    await db.schema
      .alterTable(table)
      .addColumn('isWithdrawn', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
  }
  await db.schema.dropTable('target').execute()
  await db.schema
    .createTable('target')
    .addColumn('eventId', 'text', (column) => column.primaryKey().notNull())
    .addColumn('unitId', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('indicator', 'text', (column) => column.notNull())
    .addColumn('adults', 'integer', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('isWithdrawn', 'integer', (column) => column.notNull())
    .addColumn('statedBy', 'text')
    .addColumn('statedAt', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict, without rowid`)
    .execute()
  await db.schema
    .createIndex('target_unitId_year')
    .on('target')
    .columns(['unitId', 'year'])
    .execute()
  await sql`
    insert into "target" ("eventId", "unitId", "year", "indicator", "adults", "source",
      "isWithdrawn", "statedBy", "statedAt")
    select "id", "subjectId", json_extract("payload", '$.year'),
      json_extract("payload", '$.indicator'), json_extract("payload", '$.adults'),
      json_extract("payload", '$.source'), 0, "actorId", "happenedAt"
    from "event" where "type" = 'target-stated'
  `.execute(db)
}

export async function down(db: Db): Promise<void> {
  for (const table of stated) {
    await db.schema.alterTable(table).dropColumn('isWithdrawn').execute()
  }
  await db.schema.dropIndex('target_unitId_year').execute()
}
