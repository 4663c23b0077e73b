import { sql } from 'kysely'
import type {
  Db,
  PopulationRow,
  UnitAncestorRow,
  UnitClosingRow,
  UnitRow,
  UnitSuccessionRow,
  UnitVersionRow,
} from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'
import { isLater } from './is-later.ts'

/** Each of these gives the rows that changed something: of two statements the later is kept. */
export const upsertUnits = forEachRow((db, row: UnitRow) =>
  db
    .insertInto('unit')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          level: eb.ref('excluded.level'),
          code: eb.ref('excluded.code'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('unit')),
    ),
)

export const upsertUnitVersions = forEachRow((db, row: UnitVersionRow) =>
  db
    .insertInto('unitVersion')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['unitId', 'validFrom'])
        .doUpdateSet((eb) => ({
          parentId: eb.ref('excluded.parentId'),
          kind: eb.ref('excluded.kind'),
          name: eb.ref('excluded.name'),
          searchKey: eb.ref('excluded.searchKey'),
          source: eb.ref('excluded.source'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('unitVersion')),
    ),
)

export const upsertUnitClosings = forEachRow((db, row: UnitClosingRow) =>
  db
    .insertInto('unitClosing')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['unitId', 'on'])
        .doUpdateSet((eb) => ({
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('unitClosing')),
    ),
)

export const upsertPopulations = forEachRow((db, row: PopulationRow) =>
  db
    .insertInto('population')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['unitId', 'asOf'])
        .doUpdateSet((eb) => ({
          adults: eb.ref('excluded.adults'),
          households: eb.ref('excluded.households'),
          source: eb.ref('excluded.source'),
          isWithdrawn: eb.ref('excluded.isWithdrawn'),
          statedBy: eb.ref('excluded.statedBy'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('population')),
    ),
)

export const insertUnitSuccessions = forEachRow((db, row: UnitSuccessionRow) =>
  db
    .insertInto('unitSuccession')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

export const insertUnitAncestors = forEachRow((db, row: UnitAncestorRow) =>
  db.insertInto('unitAncestor').values(row),
)

export async function deleteUnitAncestors(db: Db, unitIds: readonly string[]): Promise<[]> {
  await db.deleteFrom('unitAncestor').where('unitId', 'in', unitIds).execute()
  return []
}

/**
 * Ends every version of the units where the next begins, or where the unit closes: on the day of
 * a version itself only if that was said later.
 */
export async function updateVersionEnds(db: Db, unitIds: readonly string[]): Promise<[]> {
  await sql`
    update "unitVersion" as version set "validTo" = (
      select min(day) from (
        select next."validFrom" as day from "unitVersion" as next
        where next."unitId" = version."unitId" and next."validFrom" > version."validFrom"
        union all
        select closing."on" from "unitClosing" as closing
        where closing."unitId" = version."unitId" and (
          closing."on" > version."validFrom" or (
            closing."on" = version."validFrom" and (closing."statedAt", closing."eventId")
              > (version."statedAt", version."eventId")))))
    where version."unitId" in (${sql.join(unitIds)})
  `.execute(db)
  return []
}

/** The first and the last day of the units, by their versions. */
export async function updateUnitDays(db: Db, unitIds: readonly string[]): Promise<[]> {
  await sql`
    update "unit" set ("validFrom", "validTo") = (
      select min(version."validFrom"),
        case when count(version."validTo") = count(*) then max(version."validTo") end
      from "unitVersion" as version where version."unitId" = "unit"."id")
    where "unit"."id" in (${sql.join(unitIds)})
  `.execute(db)
  return []
}

/** Under whom the units stood, and when. */
export function listParentSpans(
  db: Db,
  unitIds: readonly string[],
): Promise<Pick<UnitVersionRow, 'unitId' | 'parentId' | 'validFrom' | 'validTo'>[]> {
  return db
    .selectFrom('unitVersion')
    .select(['unitId', 'parentId', 'validFrom', 'validTo'])
    .where('unitId', 'in', unitIds)
    .orderBy('validFrom')
    .execute()
}

/** The units that ever stood right under one of the units. */
export async function listEverBelow(
  db: Db,
  parentIds: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('unitVersion')
    .select('unitId')
    .distinct()
    .where('parentId', 'in', parentIds)
    .execute()
  return rows.map(({ unitId }) => unitId)
}
