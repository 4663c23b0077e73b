import { sql } from 'kysely'
import type { Db, UnitSuccessionRow, UnitVersionRow } from '../database.ts'

/** What a unit was called and where it belonged for some days. */
export type PlacingVersion = Pick<
  UnitVersionRow,
  'unitId' | 'parentId' | 'kind' | 'name' | 'validFrom' | 'validTo'
>

/**
 * Everything that was ever said of a unit, of all that ever stood below it, and of all that these
 * came out of or became, with what ever stood below those.
 */
export async function listVersionsNear(db: Db, unitId: string): Promise<PlacingVersion[]> {
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
    select "unitId", "parentId", "kind", "name", "validFrom", "validTo"
    from near cross join "unitVersion" on "unitId" = near.id
  `.execute(db)
  return rows
}

/** What units became, and what they came out of. */
export function listSuccessionsOf(
  db: Db,
  unitIds: readonly string[],
): Promise<UnitSuccessionRow[]> {
  return db
    .selectFrom('unitSuccession')
    .selectAll()
    .where((eb) => eb.or([eb('fromId', 'in', unitIds), eb('toId', 'in', unitIds)]))
    .execute()
}
