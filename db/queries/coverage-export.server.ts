import { sql } from 'kysely'
import type { Db, UnitRow } from '../database.ts'
import { inChunks } from './in-chunks.ts'

type Level = UnitRow['level']

/** A unit by its id or its code of the statistics office. */
export function findUnitNamed(
  db: Db,
  name: string,
): Promise<Pick<UnitRow, 'id'> | undefined> {
  return db
    .selectFrom('unit')
    .select('id')
    .where((eb) => eb.or([eb('id', '=', name), eb('code', '=', name)]))
    .orderBy(sql`"id" = ${name}`, 'desc')
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function listUnitCodes(
  db: Db,
  unitIds: readonly string[],
): Promise<Pick<UnitRow, 'id' | 'code'>[]> {
  return inChunks(unitIds, (some) =>
    db.selectFrom('unit').select(['id', 'code']).where('id', 'in', some).execute(),
  )
}

/** Of the statistics office; null of a unit that it has none for. */
export async function findUnitCode(db: Db, unitId: string): Promise<string | null> {
  const [unit] = await listUnitCodes(db, [unitId])
  return unit?.code ?? null
}

/** How many units of a level stand below one on a day. */
export async function countWithin(
  db: Db,
  { within, level, day }: { within: string; level: Level; day: string },
): Promise<number> {
  const { count } = await db
    .selectFrom('unitAncestor')
    .innerJoin('unit', 'unit.id', 'unitAncestor.unitId')
    .where('unitAncestor.ancestorId', '=', within)
    .where('unit.level', '=', level)
    .where('unitAncestor.validFrom', '<=', day)
    .where((eb) =>
      eb.or([eb('unitAncestor.validTo', 'is', null), eb('unitAncestor.validTo', '>', day)]),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The last event that was stored: what is counted is as it was after it. */
export async function lastSequence(db: Db): Promise<number> {
  const row = await db
    .selectFrom('event')
    .select((eb) => eb.fn.max('sequence').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}
