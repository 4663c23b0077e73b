import { sql, type CreateTableBuilder, type Kysely } from 'kysely'

type Db = Kysely<unknown>
type Table = CreateTableBuilder<string, string>

/** Teams, classes, visits, and what comes after. */
export async function up(db: Db): Promise<void> {
  await addTeams(db)
  await addClasses(db)
  await addAfterwards(db)
}

const tables = [
  ...[
    'followUpMiss',
    'visitWithdrawal',
    'rating',
    'followUp',
    'visit',
    'classQuestion',
    'classNote',
    'classDeed',
  ],
  ...['classPush', 'headcount', 'attendance', 'classTurn', 'class', 'teamMember', 'team'],
]

export async function down(db: Db): Promise<void> {
  for (const table of tables) await db.schema.dropTable(table).execute()
}

async function addTeams(db: Db): Promise<void> {
  await strict(
    stated(db, 'team')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('unitId', 'text', (column) => column.notNull())
      .addColumn('decisionNumber', 'text', (column) => column.notNull())
      .addColumn('decidedOn', 'text', (column) => column.notNull())
      .addColumn('validFrom', 'text', (column) => column.notNull())
      .addColumn('validTo', 'text'),
  )
  await index(db, 'team', ['unitId'])
  await strict(
    stated(db, 'teamMember')
      .addColumn('teamId', 'text', (column) => column.notNull())
      .addColumn('learnerId', 'text', (column) => column.notNull())
      .addColumn('post', 'text', (column) => column.notNull())
      .addColumn('validFrom', 'text', (column) => column.notNull())
      .addColumn('validTo', 'text')
      .addPrimaryKeyConstraint('teamMember_key', ['teamId', 'learnerId']),
  )
  await index(db, 'teamMember', ['learnerId'])
}

async function addClasses(db: Db): Promise<void> {
  await strict(
    stated(db, 'class')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('hamletId', 'text', (column) => column.notNull())
      .addColumn('teamId', 'text')
      .addColumn('startsAt', 'text', (column) => column.notNull())
      .addColumn('minutes', 'integer', (column) => column.notNull())
      .addColumn('skill', 'text', (column) => column.notNull())
      .addColumn('scenario', 'text', (column) => column.notNull())
      .addColumn('kit', 'text')
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('code', 'text')
      .addColumn('openedAt', 'text')
      .addColumn('openedBy', 'text')
      .addColumn('closedAt', 'text')
      .addColumn('closedBy', 'text')
      .addColumn('closing', 'text')
      .addColumn('cancelledAt', 'text'),
  )
  await index(db, 'class', ['hamletId', 'startsAt'])
  await index(db, 'class', ['code'])
  await strict(
    db.schema
      .createTable('classTurn')
      .addColumn('eventId', 'text', (column) => column.primaryKey().notNull())
      .addColumn('classId', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actorId', 'text')
      .addColumn('code', 'text')
      .addColumn('closing', 'text'),
  )
  await index(db, 'classTurn', ['classId'])
  await strict(
    stated(db, 'attendance')
      .addColumn('classId', 'text', (column) => column.notNull())
      .addColumn('learnerId', 'text', (column) => column.notNull())
      .addColumn('isPresent', 'integer', (column) => column.notNull())
      .addColumn('how', 'text', (column) => column.notNull())
      .addColumn('markedBy', 'text')
      .addPrimaryKeyConstraint('attendance_key', ['classId', 'learnerId']),
  )
  await index(db, 'attendance', ['learnerId'])
  await strict(
    stated(db, 'headcount')
      .addColumn('classId', 'text', (column) => column.primaryKey().notNull())
      .addColumn('count', 'integer', (column) => column.notNull()),
  )
  await strict(
    stated(db, 'classPush')
      .addColumn('classId', 'text', (column) => column.primaryKey().notNull())
      .addColumn('path', 'text'),
  )
  await strict(
    db.schema
      .createTable('classDeed')
      .addColumn('eventId', 'text', (column) => column.primaryKey().notNull())
      .addColumn('classId', 'text', (column) => column.notNull())
      .addColumn('learnerId', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('skill', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('actorId', 'text')
      .addColumn('at', 'text', (column) => column.notNull()),
  )
  await index(db, 'classDeed', ['classId'])
  await strict(
    db.schema
      .createTable('classNote')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('classId', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('writtenBy', 'text', (column) => column.notNull())
      .addColumn('writtenAt', 'text', (column) => column.notNull()),
  )
  await index(db, 'classNote', ['classId'])
}

async function addAfterwards(db: Db): Promise<void> {
  await strict(
    db.schema
      .createTable('classQuestion')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('classId', 'text', (column) => column.notNull())
      .addColumn('learnerId', 'text')
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('askedAt', 'text', (column) => column.notNull())
      .addColumn('answer', 'text')
      .addColumn('answeredBy', 'text')
      .addColumn('answeredAt', 'text'),
  )
  await index(db, 'classQuestion', ['classId'])
  await index(db, 'classQuestion', ['learnerId'])
  await strict(
    db.schema
      .createTable('visit')
      .addColumn('eventId', 'text', (column) => column.primaryKey().notNull())
      .addColumn('learnerId', 'text', (column) => column.notNull())
      .addColumn('hamletId', 'text', (column) => column.notNull())
      .addColumn('where', 'text', (column) => column.notNull())
      .addColumn('skill', 'text')
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('nextOn', 'text')
      .addColumn('actorId', 'text')
      .addColumn('at', 'text', (column) => column.notNull()),
  )
  await index(db, 'visit', ['learnerId'])
  await index(db, 'visit', ['hamletId', 'at'])
  await strict(
    db.schema
      .createTable('visitWithdrawal')
      .addColumn('visitId', 'text', (column) => column.notNull())
      .addColumn('eventId', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('visitWithdrawal_key', ['visitId', 'eventId']),
  )
  await strict(
    db.schema
      .createTable('followUpMiss')
      .addColumn('eventId', 'text', (column) => column.primaryKey().notNull())
      .addColumn('learnerId', 'text', (column) => column.notNull())
      .addColumn('actorId', 'text')
      .addColumn('at', 'text', (column) => column.notNull()),
  )
  await index(db, 'followUpMiss', ['learnerId'])
  await strict(
    db.schema
      .createTable('followUp')
      .addColumn('eventId', 'text', (column) => column.primaryKey().notNull())
      .addColumn('learnerId', 'text', (column) => column.notNull())
      .addColumn('classId', 'text')
      .addColumn('skill', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('hurt', 'text')
      .addColumn('manner', 'text', (column) => column.notNull())
      .addColumn('actorId', 'text')
      .addColumn('at', 'text', (column) => column.notNull()),
  )
  await index(db, 'followUp', ['learnerId'])
  await strict(
    stated(db, 'rating')
      .addColumn('classId', 'text', (column) => column.notNull())
      .addColumn('learnerId', 'text', (column) => column.notNull())
      .addColumn('rating', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('rating_key', ['classId', 'learnerId']),
  )
}

/** Of two statements of the same the later holds, then the one with the greater id. */
function stated(db: Db, name: string): Table {
  return db.schema
    .createTable(name)
    .addColumn('statedAt', 'text', (column) => column.notNull())
    .addColumn('eventId', 'text', (column) => column.notNull())
}

async function strict(table: Table): Promise<void> {
  await table.modifyEnd(sql`strict`).execute()
}

async function index(db: Db, table: string, columns: string[]): Promise<void> {
  const name = `${table}_${columns.join('_')}`
  await db.schema.createIndex(name).on(table).columns(columns).execute()
}
