import type { Kysely } from 'kysely'

/** Events are about units and classes too, and some are written down by somebody else. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('event_learnerId_type').execute()
  await db.schema.alterTable('event').renameColumn('learnerId', 'subjectId').execute()
  await db.schema.alterTable('event').addColumn('actorId', 'text').execute()
  await db.schema
    .createIndex('event_subjectId_type')
    .on('event')
    .columns(['subjectId', 'type'])
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('event_subjectId_type').execute()
  await db.schema.alterTable('event').dropColumn('actorId').execute()
  await db.schema.alterTable('event').renameColumn('subjectId', 'learnerId').execute()
  await db.schema
    .createIndex('event_learnerId_type')
    .on('event')
    .columns(['learnerId', 'type'])
    .execute()
}
