import { sql } from 'kysely'
import type { Db, PopulationRow, UnitRow } from '../database.ts'

/** A commune or a hamlet, and what was last stated of how many live there, if anything was. */
export type StatedUnitRow = {
  id: string
  level: UnitRow['level']
  parentId: string | null
} & (Omit<PopulationRow, 'unitId' | 'statedAt' | 'eventId'> | { asOf: null })

/**
 * The communes and hamlets within a unit on the map of a day, itself among them. Of each the last
 * statement by `day`; where there is none, since the unit is younger, its first by `mapDay`.
 */
export async function listStatedUnits(
  db: Db,
  { within, day, mapDay }: { within: string; day: string; mapDay: string },
): Promise<StatedUnitRow[]> {
  const { rows } = await sql<StatedUnitRow>`
    select unit."id", unit."level", version."parentId", population."asOf",
      population."adults", population."households", population."source", population."statedBy"
    from "unitAncestor" as below
    join "unit" as unit on unit."id" = below."unitId" and unit."level" in ('commune', 'hamlet')
    join "unitVersion" as version on version."unitId" = unit."id"
      and version."validFrom" <= ${mapDay}
      and (version."validTo" is null or version."validTo" > ${mapDay})
    left join "population" as population on population."unitId" = unit."id"
      and population."asOf" = coalesce(
        (select max("asOf") from "population" as past
          where past."unitId" = unit."id" and past."asOf" <= ${day}),
        (select min("asOf") from "population" as first
          where first."unitId" = unit."id" and first."asOf" <= ${mapDay}))
    where below."ancestorId" = ${within} and below."validFrom" <= ${mapDay}
      and (below."validTo" is null or below."validTo" > ${mapDay})
  `.execute(db)
  return rows
}

/** All that was ever stated of units, by whom, the newest first. */
export function listPopulationHistory(
  db: Db,
  unitIds: readonly string[],
): Promise<(PopulationRow & { name: string | null })[]> {
  return db
    .selectFrom('population')
    .leftJoin('person', 'person.learnerId', 'population.statedBy')
    .selectAll('population')
    .select('person.displayName as name')
    .where('population.unitId', 'in', unitIds)
    .orderBy('population.asOf', 'desc')
    .execute()
}
