import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('attempt')
    .addColumn('learnerId', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('scenario', 'text', (column) => column.notNull())
    .addColumn('skill', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('startedAt', 'text')
    .addColumn('finishedAt', 'text')
    .addColumn('startedEvent', 'text')
    .addColumn('finishedEvent', 'text')
    .addColumn('outcome', 'text')
    .addColumn('reason', 'text')
    .addColumn('judgedVersion', 'integer')
    .addColumn('ruleVersion', 'integer')
    .addColumn('trace', 'text')
    .addColumn('steps', 'integer')
    .addColumn('seconds', 'integer')
    .addColumn('fieldErrors', 'integer')
    .addColumn('maxHint', 'integer')
    .addColumn('trapsTaken', 'text')
    .addColumn('undos', 'integer')
    // An attempt's id is made on the device: nobody can overwrite another learner's by reusing it.
    // The key is the table: rows of one learner lie together, and a row is written once, not twice.
    .addPrimaryKeyConstraint('attempt_primaryKey', ['learnerId', 'id'])
    .modifyEnd(sql`strict, without rowid`)
    .execute()

  await db.schema
    .createTable('mastery')
    .addColumn('learnerId', 'text', (column) => column.notNull())
    .addColumn('skill', 'text', (column) => column.notNull())
    .addColumn('rung', 'text', (column) => column.notNull())
    .addColumn('grade', 'text', (column) => column.notNull())
    .addColumn('firstAt', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('mastery_primaryKey', ['learnerId', 'skill', 'rung', 'grade'])
    .modifyEnd(sql`strict, without rowid`)
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('mastery').execute()
  await db.schema.dropTable('attempt').execute()
}
