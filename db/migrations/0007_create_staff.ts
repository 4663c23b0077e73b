import { sql, type Kysely } from 'kysely'

/**
 * People known by name alone; accounts with a password, roles and invitations. What counts wrong
 * PINs counts wrong passwords too.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await withPersonMadeAgain(db, { isPhoneNeeded: false })
  await renameTries(
    db,
    { from: 'pinTry', column: 'phoneKey' },
    { to: 'signInTry', as: 'nameKey' },
  )

  await db.schema
    .alterTable('session')
    .addColumn('isStaff', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()

  await db.schema
    .createTable('staffAccount')
    .addColumn('personId', 'text', (column) =>
      column.primaryKey().notNull().references('person.id').onDelete('cascade'),
    )
    .addColumn('loginName', 'text', (column) => column.notNull().unique())
    .addColumn('passwordHash', 'text', (column) => column.notNull())
    .addColumn('passwordSetAt', 'text', (column) => column.notNull())
    .addColumn('oidcSubject', 'text', (column) => column.unique())
    .modifyEnd(sql`strict`)
    .execute()

  await db.schema
    .createTable('invitation')
    .addColumn('idHash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('unitId', 'text', (column) => column.notNull())
    .addColumn('invitedBy', 'text')
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .addColumn('usedAt', 'text')
    .addColumn('withdrawnAt', 'text')
    .modifyEnd(sql`strict`)
    .execute()
  await index(db, 'invitation', ['unitId'])

  await db.schema
    .createTable('roleGrant')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('learnerId', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('unitId', 'text', (column) => column.notNull())
    .addColumn('validFrom', 'text', (column) => column.notNull())
    .addColumn('validTo', 'text')
    .addColumn('grantedBy', 'text')
    .modifyEnd(sql`strict`)
    .execute()
  await index(db, 'roleGrant', ['learnerId'])
  await index(db, 'roleGrant', ['unitId'])

  await db.schema
    .createTable('roleRevocation')
    .addColumn('grantId', 'text', (column) => column.notNull())
    .addColumn('eventId', 'text', (column) => column.notNull())
    .addColumn('revokedOn', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('roleRevocation_key', ['grantId', 'eventId'])
    .modifyEnd(sql`strict, without rowid`)
    .execute()

  await db.schema
    .createIndex('event_actorId_sequence')
    .on('event')
    .columns(['actorId', 'sequence'])
    .where(sql.ref('actorId'), 'is not', null)
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('event_actorId_sequence').execute()
  for (const table of ['roleRevocation', 'roleGrant', 'invitation', 'staffAccount']) {
    await db.schema.dropTable(table).execute()
  }
  await db.schema.alterTable('session').dropColumn('isStaff').execute()
  await renameTries(
    db,
    { from: 'signInTry', column: 'nameKey' },
    { to: 'pinTry', as: 'phoneKey' },
  )
  await sql`delete from person where phone is null or "pinHash" is null`.execute(db)
  await withPersonMadeAgain(db, { isPhoneNeeded: true })
}

/**
 * SQLite lets no column become nullable: the table is made again. With foreign keys on, dropping
 * the old one would take the consents and sessions of everybody along.
 */
async function withPersonMadeAgain(
  db: Kysely<unknown>,
  { isPhoneNeeded }: { isPhoneNeeded: boolean },
): Promise<void> {
  await sql`pragma foreign_keys = off`.execute(db)
  await db.transaction().execute(async (trx) => {
    await trx.schema
      .createTable('personAgain')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('learnerId', 'text', (column) => column.notNull().unique())
      .addColumn('phone', 'text', (column) =>
        isPhoneNeeded ? column.notNull().unique() : column.unique(),
      )
      .addColumn('displayName', 'text', (column) => column.notNull())
      .addColumn('pinHash', 'text', (column) => (isPhoneNeeded ? column.notNull() : column))
      .addColumn('createdAt', 'text', (column) => column.notNull())
      .modifyEnd(sql`strict`)
      .execute()
    await sql`
      insert into "personAgain" (id, "learnerId", phone, "displayName", "pinHash", "createdAt")
      select id, "learnerId", phone, "displayName", "pinHash", "createdAt" from person
    `.execute(trx)
    await trx.schema.dropTable('person').execute()
    await trx.schema.alterTable('personAgain').renameTo('person').execute()
    const { rows } = await sql`pragma foreign_key_check`.execute(trx)
    if (rows.length > 0) throw new Error('Something points to a person who is not there.')
  })
  await sql`pragma foreign_keys = on`.execute(db)
}

async function renameTries(
  db: Kysely<unknown>,
  { from, column }: { from: string; column: string },
  { to, as }: { to: string; as: string },
): Promise<void> {
  await db.schema.dropIndex(`${from}_lastAt`).execute()
  await db.schema.alterTable(from).renameTo(to).execute()
  await db.schema.alterTable(to).renameColumn(column, as).execute()
  await index(db, to, ['lastAt'])
}

async function index(db: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
  const name = `${table}_${columns.join('_')}`
  await db.schema.createIndex(name).on(table).columns(columns).execute()
}
