import { sql, type Kysely } from 'kysely'

type Db = Kysely<unknown>

/**
 * What trainers told of somebody can be taken back; what is left of it is all that mastery by a
 * trainer's word is made of. So deeds that were told of no class are kept too.
 */
export async function up(db: Db): Promise<void> {
  await db.schema
    .createTable('toldDeed')
    .addColumn('eventId', 'text', (column) => column.primaryKey().notNull())
    .addColumn('classId', 'text')
    .addColumn('learnerId', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('skill', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('actorId', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute()
  await sql`insert into "toldDeed" select * from "classDeed"`.execute(db)
  await sql`
    insert into "toldDeed"
    select "id", null, "subjectId", iif("type" = 'check-witnessed', 'witnessed', 'on-behalf'),
      "payload" ->> '$.skill', coalesce("payload" ->> '$.outcome', 'passed'), "actorId",
      "happenedAt"
    from "event" where "type" in ('check-witnessed', 'done-on-behalf')
      and "payload" ->> '$.class' is null
  `.execute(db)
  await db.schema.dropTable('classDeed').execute()
  await db.schema.alterTable('toldDeed').renameTo('classDeed').execute()
  for (const column of ['classId', 'learnerId']) {
    await db.schema
      .createIndex(`classDeed_${column}`)
      .on('classDeed')
      .column(column)
      .execute()
  }
  await db.schema
    .createTable('deedWithdrawal')
    .addColumn('deedId', 'text', (column) => column.notNull())
    .addColumn('learnerId', 'text', (column) => column.notNull())
    .addColumn('classId', 'text', (column) => column.notNull())
    .addColumn('eventId', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('deedWithdrawal_key', ['deedId', 'eventId'])
    .modifyEnd(sql`strict`)
    .execute()
  await db.schema
    .createIndex('deedWithdrawal_classId')
    .on('deedWithdrawal')
    .column('classId')
    .execute()
}

export async function down(db: Db): Promise<void> {
  await db.schema.dropTable('deedWithdrawal').execute()
  await db.schema.dropIndex('classDeed_learnerId').execute()
}
