import { sql, type RawBuilder } from 'kysely'
import type { CellChangeRow, CellRow, CellSourceRow, Db } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'

const columns = [
  ...(['everyone', 'female', 'male', 'age18', 'age35', 'age60', 'ageless'] as const),
  ...(['minority', 'poor', 'disabled'] as const),
]

/** What is there, and what comes to it. */
function added(
  table: 'cell' | 'cellChange',
): Record<(typeof columns)[number], RawBuilder<number>> {
  const sums = columns.map((column) => [
    column,
    sql<number>`${sql.ref(`${table}.${column}`)} + excluded.${sql.ref(column)}`,
  ])
  return Object.fromEntries(sums) as Record<(typeof columns)[number], RawBuilder<number>>
}

export const addToCells = forEachRow((db, row: CellRow) =>
  db
    .insertInto('cell')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['hamletId', 'indicator']).doUpdateSet(added('cell')),
    ),
)

export const addToCellChanges = forEachRow((db, row: CellChangeRow) =>
  db
    .insertInto('cellChange')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['hamletId', 'indicator', 'grain', 'period'])
        .doUpdateSet(added('cellChange')),
    ),
)

const isNothing = sql.join(
  columns.map((column) => sql`${sql.ref(column)} = 0`),
  sql` and `,
)

/** Those of some hamlets that have come to nothing: such a cell is as if it had never been. */
export async function deleteEmptyCells(
  db: Db,
  hamletIds: readonly string[],
): Promise<void> {
  const hamlets = sql`(select value from json_each(${JSON.stringify(hamletIds)}))`
  await sql`delete from "cell" where "hamletId" in ${hamlets} and ${isNothing}`.execute(db)
  await sql`delete from "cellChange" where "hamletId" in ${hamlets} and ${isNothing}`.execute(
    db,
  )
}

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
