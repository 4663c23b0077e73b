import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('learnerLink')
    .addColumn('fromLearnerId', 'text', (column) => column.primaryKey().notNull())
    .addColumn('toLearnerId', 'text', (column) => column.notNull())
    .addColumn('eventId', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createIndex('learnerLink_toLearnerId')
    .on('learnerLink')
    .column('toLearnerId')
    .execute()

  await db.schema
    .createTable('person')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('learnerId', 'text', (column) => column.notNull().unique())
    .addColumn('phone', 'text', (column) => column.notNull().unique())
    .addColumn('displayName', 'text', (column) => column.notNull())
    .addColumn('pinHash', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createTable('consent')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('personId', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('wordingVersion', 'integer', (column) => column.notNull())
    .addColumn('givenAt', 'text', (column) => column.notNull())
    .addColumn('withdrawnAt', 'text')
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createIndex('consent_oneInForce')
    .unique()
    .on('consent')
    .columns(['personId', 'purpose'])
    .where(sql.ref('withdrawnAt'), 'is', null)
    .execute()

  await db.schema
    .createTable('session')
    .addColumn('idHash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('personId', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
    .addColumn('isSharedDevice', 'integer', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('lastSeenAt', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema.createIndex('session_personId').on('session').column('personId').execute()
  await db.schema
    .createIndex('session_expiresAt')
    .on('session')
    .column('expiresAt')
    .execute()

  await db.schema
    .createTable('pinTry')
    .addColumn('phoneKey', 'text', (column) => column.primaryKey().notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('lockedUntil', 'text')
    .addColumn('lastAt', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema.createIndex('pinTry_lastAt').on('pinTry').column('lastAt').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ['pinTry', 'session', 'consent', 'person', 'learnerLink']) {
    await db.schema.dropTable(table).execute()
  }
}
