import { sql, type CreateTableBuilder, type Kysely } from 'kysely'

type Db = Kysely<unknown>
type Table = CreateTableBuilder<string, string>

/** Cells of coverage, what they are held against, and the reports made of them. */
export async function up(db: Db): Promise<void> {
  await addCells(db)
  await addStatements(db)
  await addReports(db)
  await addRechecks(db)
  await db.schema.alterTable('attempt').addColumn('device', 'text').execute()
}

const tables = [
  ...['apiToken', 'recheckResult', 'recheckDraw', 'reportNote', 'reportSnapshot'],
  ...['reportDraft', 'reportTurn', 'reportPeriod', 'officialRate', 'target'],
  ...['coverageRule', 'cellSource', 'cellHome', 'cellDay', 'cellMonth', 'cell'],
]

export async function down(db: Db): Promise<void> {
  await db.schema.alterTable('attempt').dropColumn('device').execute()
  for (const table of tables) await db.schema.dropTable(table).execute()
}

const groups = [
  ...['everyone', 'female', 'male', 'age18', 'age35', 'age60', 'ageless'],
  ...['minority', 'poor', 'disabled'],
]

/** In the order in which they are read. */
const cellKeys = {
  cell: ['unitId', 'indicator'],
  cellMonth: ['unitId', 'indicator', 'month'],
  cellDay: ['day', 'indicator', 'hamletId'],
}

async function addCells(db: Db): Promise<void> {
  for (const [name, key] of Object.entries(cellKeys)) {
    await clustered(counted(text(db.schema.createTable(name), key)), key)
  }
  const home = ['hamletId', 'unitId']
  await clustered(text(db.schema.createTable('cellHome'), home), ['hamletId'])
  await index(db, 'cellHome', ['unitId'])
  await clustered(text(db.schema.createTable('cellSource'), ['kind', 'id', 'inputs']), [
    'kind',
    'id',
  ])
  await strict(
    text(
      db.schema
        .createTable('coverageRule')
        .addColumn('id', 'integer', (column) => column.primaryKey().notNull()),
      ['rules'],
    ),
  )
}

async function addStatements(db: Db): Promise<void> {
  await strict(
    text(stated(db, 'target'), ['unitId', 'indicator', 'source'])
      .addColumn('year', 'integer', (column) => column.notNull())
      .addColumn('adults', 'integer', (column) => column.notNull())
      .addColumn('statedBy', 'text')
      .addPrimaryKeyConstraint('target_key', ['unitId', 'year', 'indicator']),
  )
  await strict(
    text(stated(db, 'officialRate'), ['unitId', 'indicator', 'asOf', 'source'])
      .addColumn('permille', 'integer', (column) => column.notNull())
      .addColumn('numerator', 'integer')
      .addColumn('denominator', 'integer')
      .addColumn('statedBy', 'text')
      .addPrimaryKeyConstraint('officialRate_key', ['unitId', 'indicator', 'asOf']),
  )
}

async function addReports(db: Db): Promise<void> {
  await strict(
    text(stated(db, 'reportPeriod'), ['unitId', 'period', 'dataFrom', 'dataTo', 'dueOn'])
      .addColumn('statedBy', 'text')
      .addPrimaryKeyConstraint('reportPeriod_key', ['unitId', 'period']),
  )
  await strict(
    text(withId(db, 'reportTurn', 'eventId'), ['unitId', 'period', 'kind', 'hash', 'at'])
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('actorId', 'text'),
  )
  await index(db, 'reportTurn', ['unitId', 'period'])
  await index(db, 'reportTurn', ['period'])
  const draft = ['unitId', 'period', 'body', 'updatedBy', 'updatedAt']
  await strict(
    text(db.schema.createTable('reportDraft'), draft).addPrimaryKeyConstraint(
      'reportDraft_key',
      ['unitId', 'period'],
    ),
  )
  await strict(
    text(withId(db, 'reportSnapshot', 'hash'), [
      ...['unitId', 'period', 'body', 'createdAt'],
    ]).addColumn('version', 'integer', (column) => column.notNull()),
  )
  await strict(text(withId(db, 'reportNote', 'eventId'), ['text']))
}

async function addRechecks(db: Db): Promise<void> {
  await strict(
    text(withId(db, 'recheckDraw', 'id'), [
      'unitId',
      'period',
      'seed',
      'day',
      'learners',
      'at',
    ])
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('outOf', 'integer', (column) => column.notNull())
      .addColumn('actorId', 'text'),
  )
  await index(db, 'recheckDraw', ['unitId', 'period'])
  await strict(
    text(stated(db, 'recheckResult'), ['drawId', 'learnerId', 'result'])
      .addColumn('checkedBy', 'text')
      .addPrimaryKeyConstraint('recheckResult_key', ['drawId', 'learnerId']),
  )
  await strict(
    text(withId(db, 'apiToken', 'idHash'), [
      ...['unitId', 'name', 'createdBy', 'createdAt'],
    ])
      .addColumn('lastUsedAt', 'text')
      .addColumn('withdrawnAt', 'text'),
  )
  await index(db, 'apiToken', ['unitId'])
}

function withId(db: Db, name: string, id: string): Table {
  return db.schema
    .createTable(name)
    .addColumn(id, 'text', (column) => column.primaryKey().notNull())
}

/** Of two statements of the same the later holds, then the one with the greater id. */
function stated(db: Db, name: string): Table {
  return text(db.schema.createTable(name), ['statedAt', 'eventId'])
}

function text(table: Table, columns: readonly string[]): Table {
  return columns.reduce(
    (all, name) => all.addColumn(name, 'text', (column) => column.notNull()),
    table,
  )
}

function counted(table: Table): Table {
  return groups.reduce(
    (all, name) => all.addColumn(name, 'integer', (column) => column.notNull()),
    table,
  )
}

/** Rows that are read side by side lie side by side. */
async function clustered(table: Table, key: string[]): Promise<void> {
  await table
    .addPrimaryKeyConstraint(`key_of_${key.join('_')}`, key)
    .modifyEnd(sql`without rowid, strict`)
    .execute()
}

async function strict(table: Table): Promise<void> {
  await table.modifyEnd(sql`strict`).execute()
}

async function index(db: Db, table: string, columns: string[]): Promise<void> {
  const name = `${table}_${columns.join('_')}`
  await db.schema.createIndex(name).on(table).columns(columns).execute()
}
