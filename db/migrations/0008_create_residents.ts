import { sql, type CreateTableBuilder, type Kysely } from 'kysely'

type Db = Kysely<unknown>
type Table = CreateTableBuilder<string, string>

/** Residents of hamlets, and how they sign in without a telephone. */
export async function up(db: Db): Promise<void> {
  await addResidents(db)
  await addSignIn(db)
}

const personColumns = ['birthYear', 'sex', 'household', 'smartphone', 'guardianAgreedAt']
const moreOfPersons = [...personColumns, 'mergedInto', 'listedBy']

const tables = [
  ...['personSecret', 'card', 'learnerMergeUndoing', 'learnerMerge'],
  ...['residentTrait', 'residence', 'personGroup'],
]

export async function down(db: Db): Promise<void> {
  for (const table of tables) await db.schema.dropTable(table).execute()
  await db.schema.dropIndex('person_mergedInto').execute()
  await db.schema.dropIndex('invitation_teamId').execute()
  for (const column of ['teamId', 'post', 'invitee', 'until']) {
    await db.schema.alterTable('invitation').dropColumn(column).execute()
  }
  await db.schema.alterTable('consent').dropColumn('askedBy').execute()
  await db.schema.alterTable('session').dropColumn('isFromClass').execute()
  for (const column of moreOfPersons) {
    await db.schema.alterTable('person').dropColumn(column).execute()
  }
}

async function addResidents(db: Db): Promise<void> {
  for (const column of moreOfPersons) {
    const type = column === 'birthYear' ? 'integer' : 'text'
    await db.schema.alterTable('person').addColumn(column, type).execute()
  }
  await index(db, 'person', ['mergedInto'])
  await db.schema.alterTable('consent').addColumn('askedBy', 'text').execute()
  await strict(
    ofPerson(db, 'personGroup')
      .addColumn('group', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('personGroup_key', ['personId', 'group']),
  )
  await strict(
    stated(db, 'residence')
      .addColumn('learnerId', 'text', (column) => column.notNull())
      .addColumn('validFrom', 'text', (column) => column.notNull())
      .addColumn('hamletId', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('residence_key', ['learnerId', 'validFrom']),
  )
  await index(db, 'residence', ['hamletId'])
  await strict(
    stated(db, 'residentTrait')
      .addColumn('learnerId', 'text', (column) => column.notNull())
      .addColumn('on', 'text', (column) => column.notNull())
      .addColumn('ageBand', 'text')
      .addColumn('sex', 'text')
      .addColumn('groups', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('residentTrait_key', ['learnerId', 'on']),
  )
  await strict(
    db.schema
      .createTable('learnerMerge')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('fromLearnerId', 'text', (column) => column.notNull())
      .addColumn('toLearnerId', 'text', (column) => column.notNull()),
  )
  await index(db, 'learnerMerge', ['fromLearnerId'])
  await index(db, 'learnerMerge', ['toLearnerId'])
  await strict(
    db.schema
      .createTable('learnerMergeUndoing')
      .addColumn('mergeId', 'text', (column) => column.notNull())
      .addColumn('eventId', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('learnerMergeUndoing_key', ['mergeId', 'eventId']),
  )
}

async function addSignIn(db: Db): Promise<void> {
  await db.schema
    .alterTable('session')
    .addColumn('isFromClass', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await strict(
    ofPerson(db, 'card')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('createdAt', 'text', (column) => column.notNull())
      .addColumn('createdBy', 'text', (column) => column.notNull())
      .addColumn('withdrawnAt', 'text'),
  )
  await index(db, 'card', ['personId'])
  await strict(
    ofPerson(db, 'personSecret')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('setAt', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('personSecret_key', ['personId']),
  )
  await db.schema.alterTable('invitation').addColumn('teamId', 'text').execute()
  await db.schema.alterTable('invitation').addColumn('post', 'text').execute()
  await db.schema.alterTable('invitation').addColumn('invitee', 'text').execute()
  await db.schema.alterTable('invitation').addColumn('until', 'text').execute()
  await index(db, 'invitation', ['teamId'])
}

/** Of two statements of the same the later holds, then the one with the greater id. */
function stated(db: Db, name: string): Table {
  return db.schema
    .createTable(name)
    .addColumn('statedAt', 'text', (column) => column.notNull())
    .addColumn('eventId', 'text', (column) => column.notNull())
}

/** Goes with the person. */
function ofPerson(db: Db, name: string): Table {
  return db.schema
    .createTable(name)
    .addColumn('personId', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
}

async function strict(table: Table): Promise<void> {
  await table.modifyEnd(sql`strict`).execute()
}

async function index(db: Db, table: string, columns: string[]): Promise<void> {
  const name = `${table}_${columns.join('_')}`
  await db.schema.createIndex(name).on(table).columns(columns).execute()
}
