import { sql } from 'kysely'
import type { Db, UnitSuccessionRow, UnitVersionRow } from '../database.ts'

type ChangedVersion = Pick<
  UnitVersionRow,
  'unitId' | 'parentId' | 'kind' | 'name' | 'source' | 'validFrom' | 'validTo'
>

const everBelow = (unitId: string) => sql`
  select "unitId" from "unitAncestor" where "ancestorId" = ${unitId} and "distance" > 0`

/** Everything that was ever said of the units that ever stood below another. */
export async function listVersionsBelow(db: Db, unitId: string): Promise<ChangedVersion[]> {
  return db
    .selectFrom('unitVersion')
    .select(['unitId', 'parentId', 'kind', 'name', 'source', 'validFrom', 'validTo'])
    .where(sql<boolean>`"unitId" in (${everBelow(unitId)})`)
    .orderBy('unitId')
    .orderBy('validFrom')
    .execute()
}

/** What came out of units that ever stood below another. */
export async function listSuccessionsBelow(
  db: Db,
  unitId: string,
): Promise<UnitSuccessionRow[]> {
  return db
    .selectFrom('unitSuccession')
    .selectAll()
    .where(sql<boolean>`"fromId" in (${everBelow(unitId)})`)
    .orderBy('on')
    .orderBy('fromId')
    .orderBy('toId')
    .execute()
}

/** The closings of units that ever stood below another, each with what was written of it as JSON. */
export async function listClosingsBelow(
  db: Db,
  unitId: string,
): Promise<{ unitId: string; on: string; payload: string }[]> {
  return db
    .selectFrom('unitClosing')
    .innerJoin('event', 'event.id', 'unitClosing.eventId')
    .select(['unitClosing.unitId', 'unitClosing.on', 'event.payload'])
    .where(sql<boolean>`"unitClosing"."unitId" in (${everBelow(unitId)})`)
    .execute()
}
