import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrateToLatest, openDatabase } from '#db/connection.server.ts'
import { columns } from '#db/columns.ts'
import { migrations } from '#db/migrations/index.ts'
import { emptyConnection, emptyDatabase, tablesOf } from '#tests/support/database.ts'

// Names only: that a column holds what its type says is left to strict tables and to the queries.
test('the migrated tables are the tables of the types, column by column', async () => {
  const db = await emptyDatabase()

  const { rows } = await sql<{ table: string; column: string }>`
    select m.name as "table", c.name as "column"
    from sqlite_schema m, pragma_table_info(m.name) c
    where m.type = 'table' and m.name not like 'sqlite_%' and m.name not like 'kysely_%'
  `.execute(db)

  const migrated = rows.map(({ table, column }) => `${table}.${column}`)
  const typed = Object.entries(columns).flatMap(([table, names]) =>
    Object.keys(names).map((column) => `${table}.${column}`),
  )
  expect(migrated.sort()).toEqual(typed.sort())
})

test('every table is strict, so that no column takes what it is not for', async () => {
  const db = await emptyDatabase()

  const { rows } = await sql<{ name: string }>`
    select name from pragma_table_list
    where schema = 'main' and type = 'table' and strict = 0
      and name not like 'sqlite_%' and name not like 'kysely_%'
  `.execute(db)

  expect(rows).toEqual([])
})

test('migrating a second time changes nothing', async () => {
  const db = await emptyDatabase()

  expect(await migrateToLatest(db)).toEqual([])
})

test('every migration can be taken back', async () => {
  const { db } = await emptyConnection()

  for (const migration of Object.values(migrations).reverse()) await migration.down?.(db)

  const { rows } = await sql`
    select name from sqlite_schema
    where name not like 'sqlite_%' and name not like 'kysely_%'
  `.execute(db)
  expect(rows).toEqual([])
})

test('people keep their consents and sessions while their table is made again', async () => {
  const { db, raw } = await emptyConnection()
  const createStaff = migrations['0007_create_staff']
  await migrations['0008_create_residents']?.down?.(db)
  await createStaff?.down?.(db)
  raw.exec(`
    insert into person values ('p-1', 'l-1', '0912345678', 'Bác Luyện', 'hash', '2026-03-01');
    insert into consent values ('c-1', 'p-1', 'keep-progress', 1, '2026-03-01', null);
    insert into session values ('s-1', 'p-1', 0, '2026-03-01', '2026-03-01', '2026-04-01');
    insert into pinTry values ('key', 3, null, '2026-03-01');
  `)

  await createStaff?.up(db)

  const rows = await tablesOf(db, ['person', 'consent', 'session', 'signInTry'])
  expect(Object.values(rows).map((each) => each.length)).toEqual([1, 1, 1, 1])
  raw.exec("delete from person where id = 'p-1'")
  expect(await tablesOf(db, ['consent', 'session'])).toEqual({ consent: [], session: [] })
})

test.each([
  ['postgres://localhost/thaoso', 'PostgreSQL'],
  ['mysql://localhost/thaoso', 'SQLite file'],
  ['', 'SQLite file'],
])('the address %j is refused with words that say what to give', (url, words) => {
  expect(() => openDatabase(url)).toThrow(words)
})

test('a commit is on the disk before it is answered', async () => {
  const { path } = await emptyConnection()
  const connection = openDatabase(`file:${path}`)

  expect(connection.raw.pragma('synchronous', { simple: true })).toBe(2)
  expect(connection.raw.pragma('journal_mode', { simple: true })).toBe('wal')

  await connection.close()
})
