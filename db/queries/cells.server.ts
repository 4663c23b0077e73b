import { sql, type RawBuilder } from 'kysely'
import type {
  CellDayRow,
  CellHomeRow,
  CellMonthRow,
  CellRow,
  CellSourceRow,
  Db,
} from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'

const columns = [
  ...(['everyone', 'female', 'male', 'age18', 'age35', 'age60', 'ageless'] as const),
  ...(['minority', 'poor', 'disabled'] as const),
]

type Table = 'cell' | 'cellMonth' | 'cellDay'
type Sums = Record<(typeof columns)[number], RawBuilder<number>>

/** What is there, and what comes to it. */
function added(table: Table): Sums {
  const sums = columns.map((column) => [
    column,
    sql<number>`${sql.ref(`${table}.${column}`)} + excluded.${sql.ref(column)}`,
  ])
  return Object.fromEntries(sums) as Sums
}

export const addToCells = forEachRow((db, row: CellRow) =>
  db
    .insertInto('cell')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['unitId', 'indicator']).doUpdateSet(added('cell')),
    ),
)

export const addToCellMonths = forEachRow((db, row: CellMonthRow) =>
  db
    .insertInto('cellMonth')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['unitId', 'indicator', 'month']).doUpdateSet(added('cellMonth')),
    ),
)

export const addToCellDays = forEachRow((db, row: CellDayRow) =>
  db
    .insertInto('cellDay')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['day', 'indicator', 'hamletId']).doUpdateSet(added('cellDay')),
    ),
)

const isNothing = sql.join(
  columns.map((column) => sql`${sql.ref(column)} = 0`),
  sql` and `,
)

type Keys = {
  cells: readonly Pick<CellRow, 'unitId' | 'indicator'>[]
  months: readonly Pick<CellMonthRow, 'unitId' | 'indicator' | 'month'>[]
  days: readonly Pick<CellDayRow, 'day' | 'indicator' | 'hamletId'>[]
}

/** Of these cells those that have come to nothing: such a cell is as if it had never been. */
export async function deleteEmptyCells(
  db: Db,
  { cells, months, days }: Keys,
): Promise<void> {
  await deleteEmpty(db, 'cell', ['unitId', 'indicator'], cells)
  await deleteEmpty(db, 'cellMonth', ['unitId', 'indicator', 'month'], months)
  await deleteEmpty(db, 'cellDay', ['day', 'indicator', 'hamletId'], days)
}

async function deleteEmpty<Key extends Readonly<Record<string, unknown>>>(
  db: Db,
  table: Table,
  names: readonly (keyof Key & string)[],
  keys: readonly Key[],
): Promise<void> {
  if (keys.length === 0) return
  const values = keys.map((key) => names.map((name) => key[name]))
  const key = sql.join(names.map((name) => sql.ref(name)))
  const given = sql.join(names.map((_name, place) => sql`value ->> ${sql.lit(place)}`))
  await sql`delete from ${sql.table(table)}
    where (${key}) in (select ${given} from json_each(${JSON.stringify(values)}))
    and ${isNothing}`.execute(db)
}

/** The cells and months of some hamlets, to be counted at another home. */
export async function listCellsOf(db: Db, unitIds: readonly string[]): Promise<CellRow[]> {
  return db.selectFrom('cell').selectAll().where('unitId', 'in', unitIds).execute()
}

export async function listCellMonthsOf(
  db: Db,
  unitIds: readonly string[],
): Promise<CellMonthRow[]> {
  return db.selectFrom('cellMonth').selectAll().where('unitId', 'in', unitIds).execute()
}

/** The first unit that each of some hamlets stood under. */
export async function listFirstParents(
  db: Db,
  ids: readonly string[],
): Promise<CellHomeRow[]> {
  const { rows } = await sql<CellHomeRow>`
    select version."unitId" as "hamletId", version."parentId" as "unitId"
    from "unitVersion" as version join "unit" on "unit"."id" = version."unitId"
    where version."unitId" in (select value from json_each(${JSON.stringify(ids)}))
      and "unit"."level" = 'hamlet' and version."parentId" is not null
      and version."validFrom" = (
        select min(first."validFrom") from "unitVersion" as first
        where first."unitId" = version."unitId")`.execute(db)
  return rows
}

export async function listHomes(
  db: Db,
  hamletIds: readonly string[],
): Promise<CellHomeRow[]> {
  const { rows } = await sql<CellHomeRow>`
    select * from "cellHome"
    where "hamletId" in (select value from json_each(${JSON.stringify(hamletIds)}))`.execute(
    db,
  )
  return rows
}

/** All that are at home where some hamlets are. */
export async function listNeighbours(
  db: Db,
  hamletIds: readonly string[],
): Promise<CellHomeRow[]> {
  const { rows } = await sql<CellHomeRow>`
    select "hamletId", "unitId" from "cellHome" where "unitId" in (
      select own."unitId" from json_each(${JSON.stringify(hamletIds)})
      join "cellHome" as own on own."hamletId" = value)`.execute(db)
  return rows
}

export const upsertHomes = forEachRow((db, row: CellHomeRow) =>
  db
    .insertInto('cellHome')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('hamletId')
        .doUpdateSet((eb) => ({ unitId: eb.ref('excluded.unitId') })),
    ),
)

export async function listCellSources(
  db: Db,
  kind: CellSourceRow['kind'],
  ids: readonly string[],
): Promise<CellSourceRow[]> {
  const { rows } = await sql<CellSourceRow>`
    select * from "cellSource" where "kind" = ${kind}
    and "id" in (select value from json_each(${JSON.stringify(ids)}))`.execute(db)
  return rows
}

export const upsertCellSources = forEachRow((db, row: CellSourceRow) =>
  db
    .insertInto('cellSource')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'id'])
        .doUpdateSet((eb) => ({ inputs: eb.ref('excluded.inputs') })),
    ),
)

export async function deleteCellSources(
  db: Db,
  kind: CellSourceRow['kind'],
  ids: readonly string[],
): Promise<void> {
  await sql`delete from "cellSource" where "kind" = ${kind}
    and "id" in (select value from json_each(${JSON.stringify(ids)}))`.execute(db)
}

export async function findRules(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('coverageRule').select('rules').executeTakeFirst()
  return row?.rules
}

export async function putRules(db: Db, rules: string): Promise<void> {
  await db
    .insertInto('coverageRule')
    .values({ id: 1, rules })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ rules }))
    .execute()
}

/** Everybody of whom it was ever said where they live, after one of them, so many at a time. */
export async function listPlacedAfter(
  db: Db,
  last: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('residence')
    .select('learnerId')
    .distinct()
    .where('learnerId', '>', last)
    .orderBy('learnerId')
    .limit(limit)
    .execute()
  return rows.map(({ learnerId }) => learnerId)
}
