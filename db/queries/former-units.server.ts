import { sql } from 'kysely'
import type { Db, FormerUnitRow, UnitVersionRow } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'
import { isOn } from './units.server.ts'

export const insertFormerUnits = forEachRow((db, row: FormerUnitRow) =>
  db.insertInto('formerUnit').values(row),
)

/** What is said of the days before one, for each unit of which anything is. */
export function listFormerUnitsUntil(db: Db, until: string): Promise<FormerUnitRow[]> {
  return db
    .selectFrom('formerUnit')
    .selectAll()
    .where('until', '=', until)
    .orderBy('unitId')
    .orderBy('place')
    .execute()
}

/** What was said of each of the units, a row for each statement. */
export function listFormerStatements(
  db: Db,
  unitIds: readonly string[],
): Promise<Pick<FormerUnitRow, 'unitId' | 'until' | 'statedAt' | 'eventId'>[]> {
  return db
    .selectFrom('formerUnit')
    .select(['unitId', 'until', 'statedAt', 'eventId'])
    .distinct()
    .where(isIn('unitId', unitIds))
    .execute()
}

/** Forgets what an event said. */
export async function deleteFormerUnits(
  db: Db,
  statements: readonly Pick<FormerUnitRow, 'unitId' | 'until'>[],
): Promise<void> {
  const keys = JSON.stringify(statements.map(({ unitId, until }) => [unitId, until]))
  await sql`
    delete from "formerUnit" where ("unitId", "until") in (
      select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(${keys}))
  `.execute(db)
}

/** All that units were made of, and everywhere else that each of that went. */
export function listSharedFormerUnits(
  db: Db,
  unitIds: readonly string[],
): Promise<FormerUnitRow[]> {
  const keys = db
    .selectFrom('formerUnit')
    .select('searchKey')
    .where(isIn('unitId', unitIds))
  return db
    .selectFrom('formerUnit')
    .selectAll()
    .where('searchKey', 'in', keys)
    .orderBy('unitId')
    .orderBy('until')
    .orderBy('place')
    .execute()
}

/** What units were called until a day. */
export function listNamesBefore(
  db: Db,
  unitIds: readonly string[],
  day: string,
): Promise<Pick<UnitVersionRow, 'unitId' | 'kind' | 'name'>[]> {
  return db
    .selectFrom('unitVersion')
    .select(['unitId', 'kind', 'name'])
    .distinct()
    .where(isIn('unitId', unitIds))
    .whereRef('validFrom', '<', 'validTo')
    .where('validTo', '<=', day)
    .orderBy('unitId')
    .execute()
}

/** The name, less what stands before a word of it; the beginning of that; a district of that name. */
type Likeness = 0 | 1 | 2

/**
 * What was called so, or was in a district called so, the likest first; of what is likewise, that
 * which belongs below one of some units on a day.
 */
export async function searchFormerUnits(
  db: Db,
  search: { key: string; within: readonly string[]; day: string; limit: number },
): Promise<(FormerUnitRow & { likeness: Likeness })[]> {
  const { key, within, day, limit } = search
  const { rows } = await sql<FormerUnitRow & { likeness: Likeness }>`
    with found as (
      select *, case
        when "searchKey" = ${key} or "searchKey" like ${`% ${key}`} then 0
        when "searchKey" like ${`${key}%`} or "searchKey" like ${`% ${key}%`} then 1
        else 2 end as likeness
      from "formerUnit"
      where "until" <= ${day} and (
        "searchKey" like ${`${key}%`} or "searchKey" like ${`% ${key}%`}
        or "districtKey" = ${key} or "districtKey" like ${`% ${key}`})
    )
    select found.* from found
    order by likeness, not exists (
      select 1 from "unitAncestor" where "unitAncestor"."unitId" = found."unitId"
        and "ancestorId" in (select value from json_each(${JSON.stringify(within)}))
        and ${isOn('unitAncestor', day)}),
      "searchKey", found."unitId", "place"
    limit ${limit}
  `.execute(db)
  return rows
}

function isIn(column: 'unitId', values: readonly string[]) {
  return sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`
}
