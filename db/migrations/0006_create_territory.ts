import { sql, type CreateTableBuilder, type Kysely } from 'kysely'

const strict = sql`strict, without rowid`

/** Nation, provinces, communes and hamlets, each with the days on which it is what it is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await stated(db.schema.createTable('unit'))
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('validFrom', 'text', (column) => column.notNull())
    .addColumn('validTo', 'text')
    .modifyEnd(strict)
    .execute()
  await index(db, 'unit', ['code'])

  await stated(db.schema.createTable('unitVersion'))
    .addColumn('unitId', 'text', (column) => column.notNull())
    .addColumn('validFrom', 'text', (column) => column.notNull())
    .addColumn('validTo', 'text')
    .addColumn('parentId', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('searchKey', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('unitVersion_key', ['unitId', 'validFrom'])
    .modifyEnd(strict)
    .execute()
  await index(db, 'unitVersion', ['parentId', 'validFrom'])

  await stated(db.schema.createTable('unitClosing'))
    .addColumn('unitId', 'text', (column) => column.notNull())
    .addColumn('on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('unitClosing_key', ['unitId', 'on'])
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('unitAncestor')
    .addColumn('unitId', 'text', (column) => column.notNull())
    .addColumn('ancestorId', 'text', (column) => column.notNull())
    .addColumn('distance', 'integer', (column) => column.notNull())
    .addColumn('validFrom', 'text', (column) => column.notNull())
    .addColumn('validTo', 'text')
    .addPrimaryKeyConstraint('unitAncestor_key', ['unitId', 'ancestorId', 'validFrom'])
    .modifyEnd(strict)
    .execute()
  await index(db, 'unitAncestor', ['ancestorId', 'validFrom', 'validTo'])

  await db.schema
    .createTable('unitSuccession')
    .addColumn('fromId', 'text', (column) => column.notNull())
    .addColumn('toId', 'text', (column) => column.notNull())
    .addColumn('on', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('unitSuccession_key', ['fromId', 'toId', 'on'])
    .modifyEnd(strict)
    .execute()

  await stated(db.schema.createTable('population'))
    .addColumn('unitId', 'text', (column) => column.notNull())
    .addColumn('asOf', 'text', (column) => column.notNull())
    .addColumn('adults', 'integer', (column) => column.notNull())
    .addColumn('households', 'integer', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('statedBy', 'text')
    .addPrimaryKeyConstraint('population_key', ['unitId', 'asOf'])
    .modifyEnd(strict)
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  const tables = ['unit', 'unitVersion', 'unitClosing', 'unitAncestor', 'unitSuccession']
  for (const table of [...tables, 'population']) {
    await db.schema.dropTable(table).execute()
  }
}

function stated(table: CreateTableBuilder<string>): CreateTableBuilder<string> {
  return table
    .addColumn('statedAt', 'text', (column) => column.notNull())
    .addColumn('eventId', 'text', (column) => column.notNull())
}

async function index(db: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
  const name = `${table}_${columns.join('_')}`
  await db.schema.createIndex(name).on(table).columns(columns).execute()
}
