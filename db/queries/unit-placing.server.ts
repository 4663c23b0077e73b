import { sql } from 'kysely'
import type { Db, UnitSuccessionRow, UnitVersionRow } from '../database.ts'
import { isOn, unitsOn, type UnitOnDay } from './units.server.ts'

/** Where a unit belonged for some days. */
export type PlacingVersion = Pick<UnitVersionRow, 'unitId' | 'parentId' | 'kind'> & {
  /** Null where these days hold the day asked for: then there is nothing to ask of them. */
  since: string | null
  until: string | null
}

/**
 * Everything that was ever said of a unit, of all that ever stood below it, and of all that these
 * came out of or became, with what ever stood below those.
 */
export async function listVersionsNear(
  db: Db,
  { unitId, day }: { unitId: string; day: string },
): Promise<PlacingVersion[]> {
  const { rows } = await sql<PlacingVersion>`
    with recursive near(id) as (
      values (${unitId})
      union select below."unitId" from near
        join "unitVersion" as below on below."parentId" = near.id
      union select after."toId" from near
        join "unitSuccession" as after on after."fromId" = near.id
      union select before."fromId" from near
        join "unitSuccession" as before on before."toId" = near.id
    )
    select "unitId", "parentId", "kind",
      case when ${isOn('unitVersion', day)} then null else "validFrom" end as since,
      case when ${isOn('unitVersion', day)} then null else "validTo" end as until
    from near cross join "unitVersion" on "unitVersion"."unitId" = near.id
  `.execute(db)
  return rows
}

/** What units became, and what they came out of. */
export async function listSuccessionsOf(
  db: Db,
  unitIds: readonly string[],
): Promise<UnitSuccessionRow[]> {
  const ids = JSON.stringify(unitIds)
  const { rows } = await sql<UnitSuccessionRow>`
    select * from "unitSuccession" where "fromId" in (select value from json_each(${ids}))
    union
    select * from "unitSuccession" where "toId" in (select value from json_each(${ids}))
  `.execute(db)
  return rows
}

/** What joins units to others after a day, up to another, through any number of steps. */
export async function listSuccessionsBetween(
  db: Db,
  { unitIds, after, until }: { unitIds: readonly string[]; after: string; until: string },
): Promise<UnitSuccessionRow[]> {
  const isBetween = sql`step."on" > ${after} and step."on" <= ${until}`
  const { rows } = await sql<UnitSuccessionRow>`
    with recursive near(id) as (
      select value from json_each(${JSON.stringify(unitIds)})
      union select step."fromId" from near
        cross join "unitSuccession" as step on step."toId" = near.id and ${isBetween}
      union select step."toId" from near
        cross join "unitSuccession" as step on step."fromId" = near.id and ${isBetween}
    )
    select step.* from near
    cross join "unitSuccession" as step on step."fromId" = near.id and ${isBetween}
  `.execute(db)
  return rows
}

/** What units are called on a day. */
export async function listNamesOn(
  db: Db,
  unitIds: readonly string[],
  day: string,
): Promise<(Pick<UnitVersionRow, 'kind' | 'name'> & { id: string })[]> {
  return db
    .selectFrom('unitVersion')
    .select(['unitId as id', 'kind', 'name'])
    .where(
      sql<boolean>`"unitId" in (select value from json_each(${JSON.stringify(unitIds)}))`,
    )
    .where(isOn('unitVersion', day))
    .execute()
}

/** The hamlets of a day that stand under one of some units, or under what does not stand then. */
export function listHamletsAdrift(
  db: Db,
  { parentIds, day }: { parentIds: readonly string[]; day: string },
): Promise<UnitOnDay[]> {
  const ids = JSON.stringify(parentIds)
  return unitsOn(db, day)
    .where('unit.level', '=', 'hamlet')
    .where(
      sql<boolean>`("parentId" in (select value from json_each(${ids})) or not exists (
        select 1 from "unitVersion" as parent where parent."unitId" = "unitVersion"."parentId"
          and parent."validFrom" <= ${day}
          and (parent."validTo" is null or parent."validTo" > ${day})))`,
    )
    .orderBy('unit.id')
    .execute()
}
