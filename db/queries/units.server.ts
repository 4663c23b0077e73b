import { sql, type RawBuilder } from 'kysely'
import type { Db, PopulationRow, UnitRow, UnitVersionRow } from '../database.ts'

type Level = UnitRow['level']

/** A unit as it is on a day. */
export type UnitOnDay = Pick<UnitRow, 'id' | 'level' | 'code'> &
  Pick<UnitVersionRow, 'kind' | 'name' | 'parentId' | 'validFrom' | 'validTo'>

const shown = [
  'unit.id',
  'unit.level',
  'unit.code',
  'unitVersion.kind',
  'unitVersion.name',
  'unitVersion.parentId',
  'unitVersion.validFrom',
  'unitVersion.validTo',
] as const

export function isOn(
  table: 'unitVersion' | 'unitAncestor',
  day: string,
): RawBuilder<boolean> {
  const validFrom = sql.ref(`${table}.validFrom`)
  const validTo = sql.ref(`${table}.validTo`)
  return sql`${validFrom} <= ${day} and (${validTo} is null or ${validTo} > ${day})`
}

export function unitsOn(db: Db, day: string) {
  return db
    .selectFrom('unitVersion')
    .innerJoin('unit', 'unit.id', 'unitVersion.unitId')
    .where(isOn('unitVersion', day))
    .select(shown)
}

export function findUnitOn(
  db: Db,
  id: string,
  day: string,
): Promise<UnitOnDay | undefined> {
  return unitsOn(db, day).where('unitVersion.unitId', '=', id).executeTakeFirst()
}

/** Those of the units that there are on a day. */
export function listUnitsOn(
  db: Db,
  ids: readonly string[],
  day: string,
): Promise<UnitOnDay[]> {
  return unitsOn(db, day).where('unit.id', 'in', ids).execute()
}

export function listChildrenOn(
  db: Db,
  parentId: string,
  day: string,
): Promise<UnitOnDay[]> {
  return unitsOn(db, day).where('unitVersion.parentId', '=', parentId).execute()
}

/** The units themselves and all that stand above them, each as often as it does, from the top. */
export function listWaysTo(
  db: Db,
  unitIds: readonly string[],
  day: string,
): Promise<(UnitOnDay & { leadsTo: string })[]> {
  return unitsOn(db, day)
    .innerJoin('unitAncestor', 'unitAncestor.ancestorId', 'unit.id')
    .where(isOn('unitAncestor', day))
    .where('unitAncestor.unitId', 'in', unitIds)
    .select('unitAncestor.unitId as leadsTo')
    .orderBy('unitAncestor.distance', 'desc')
    .execute()
}

/** A unit and everything below it, or what of that is of a level. */
export async function listIdsWithin(
  db: Db,
  { within, level, day }: { within: string; level: Level | undefined; day: string },
): Promise<string[]> {
  const all = db
    .selectFrom('unitAncestor')
    .select('unitAncestor.unitId')
    .where('unitAncestor.ancestorId', '=', within)
    .where(isOn('unitAncestor', day))
  const query =
    level === undefined
      ? all
      : all
          .innerJoin('unit', 'unit.id', 'unitAncestor.unitId')
          .where('unit.level', '=', level)
  return (await query.execute()).map(({ unitId }) => unitId)
}

/** Whether a unit is another or stands below it. */
export async function isWithinOn(
  db: Db,
  { unitId, within, day }: { unitId: string; within: string; day: string },
): Promise<boolean> {
  const found = await db
    .selectFrom('unitAncestor')
    .select('distance')
    .where('unitId', '=', unitId)
    .where('ancestorId', '=', within)
    .where(isOn('unitAncestor', day))
    .executeTakeFirst()
  return found !== undefined
}

/** Those that stand under nothing. */
export async function listRootsOn(db: Db, day: string): Promise<string[]> {
  const roots = await unitsOn(db, day).where('unitVersion.parentId', 'is', null).execute()
  return roots.map(({ id }) => id)
}

/**
 * Units that were called so on a day before and are called so no more, the latest first: of what
 * ever stood below others, or what became of it does; of everything where no others are named.
 */
export async function listOnceCalled(
  db: Db,
  search: Pick<NameSearch, 'key' | 'day' | 'limit'> & {
    within: readonly string[] | undefined
  },
): Promise<(Pick<UnitVersionRow, 'unitId' | 'kind' | 'name'> & { until: string })[]> {
  const { key, day, limit, within } = search
  const isBelow = within ? sql`"unitId" in led` : sql`true`
  const { rows } = await sql<
    Pick<UnitVersionRow, 'unitId' | 'kind' | 'name'> & { until: string }
  >`
    with recursive led(id) as (
      select "unitId" from "unitAncestor"
        where "ancestorId" in (select value from json_each(${JSON.stringify(within ?? [])}))
      union select "fromId" from "unitSuccession" join led on "toId" = led.id
    )
    select "unitId", "kind", "name", "validTo" as "until" from "unitVersion"
    where "validFrom" < "validTo" and "validTo" <= ${day}
      and ("searchKey" like ${`${key}%`} or "searchKey" like ${`% ${key}%`})
      and ${isBelow}
    order by "validTo" desc, "unitId" limit ${limit}
  `.execute(db)
  return rows
}

export type NameSearch = {
  /** Folded as the names are; nothing in it but letters, digits and spaces. */
  key: string
  kind: UnitVersionRow['kind'] | undefined
  within: string
  day: string
  limit: number
}

const fromTheTop = sql`case "unit"."level"
  when 'nation' then 0 when 'province' then 1 when 'commune' then 2 else 3 end`

/**
 * Units below another that have a word of their name begin so, the likest first. Names are read
 * through, and only for those that fit is it asked where they stand: 15 ms of a nation's hamlets.
 */
export function searchUnitsOn(db: Db, search: NameSearch): Promise<UnitOnDay[]> {
  const { key, kind, within, day, limit } = search
  const found = unitsOn(db, day)
    .where((eb) =>
      eb.or([
        eb('unitVersion.searchKey', 'like', `${key}%`),
        eb('unitVersion.searchKey', 'like', `% ${key}%`),
      ]),
    )
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('unitAncestor')
          .select('distance')
          .whereRef('unitAncestor.unitId', '=', 'unitVersion.unitId')
          .where('unitAncestor.ancestorId', '=', within)
          .where(isOn('unitAncestor', day)),
      ),
    )
  const ofKind = kind === undefined ? found : found.where('unitVersion.kind', '=', kind)
  return ofKind
    .orderBy(sql`"unitVersion"."searchKey" = ${key}`, 'desc')
    .orderBy(fromTheTop)
    .orderBy('unitVersion.searchKey')
    .orderBy('unit.id')
    .limit(limit)
    .execute()
}

/** What a unit has become by a day, through any number of mergers and splits. */
export async function listSuccessorsOn(
  db: Db,
  unitId: string,
  day: string,
): Promise<UnitOnDay[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive next(id) as (
      select ${unitId} union
      select "toId" from "unitSuccession" join next on "fromId" = next.id where "on" <= ${day}
    ) select id from next
  `.execute(db)
  const ids = rows.map(({ id }) => id)
  return listUnitsOn(db, ids, day)
}

/** The last statement for each of the units by a day that was not taken back. */
export function listPopulationsBy(
  db: Db,
  unitIds: readonly string[],
  day: string,
): Promise<PopulationRow[]> {
  return db
    .selectFrom('population')
    .selectAll()
    .where('unitId', 'in', unitIds)
    .where('asOf', '<=', day)
    .where('isWithdrawn', '=', 0)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('population as later')
            .select('later.asOf')
            .whereRef('later.unitId', '=', 'population.unitId')
            .whereRef('later.asOf', '>', 'population.asOf')
            .where('later.isWithdrawn', '=', 0)
            .where('later.asOf', '<=', day),
        ),
      ),
    )
    .execute()
}
