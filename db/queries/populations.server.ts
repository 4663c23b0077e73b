import { sql } from 'kysely'
import type { Db, PopulationRow, UnitRow } from '../database.ts'

/** A commune or a hamlet, and what was last stated of how many live there, if anything was. */
export type StatedUnitRow = {
  id: string
  level: UnitRow['level']
  parentId: string | null
} & (
  Omit<PopulationRow, 'unitId' | 'statedAt' | 'eventId' | 'isWithdrawn'> | { asOf: null }
)

/**
 * The communes within units on the map of a day, themselves among them, and the hamlets of those
 * that said nothing of themselves or were asked for. Of each the last statement by `day`; where there is
 * none, since the unit is younger, its first by `mapDay`.
 */
export async function listStatedUnits(
  db: Db,
  { within, day, mapDay }: { within: readonly string[]; day: string; mapDay: string },
): Promise<StatedUnitRow[]> {
  const roots = sql`select value from json_each(${JSON.stringify(within)})`
  const { rows } = await sql<StatedUnitRow>`
    with recursive tree("id", "level", "parentId") as (
      select unit."id", unit."level", version."parentId" from "unit" as unit
      join "unitVersion" as version on version."unitId" = unit."id"
      where unit."id" in (${roots}) and ${isOn(mapDay)}
      union all
      select unit."id", unit."level", version."parentId" from tree
      join "unitVersion" as version on version."parentId" = tree."id" and ${isOn(mapDay)}
      join "unit" as unit on unit."id" = version."unitId"
      where tree."level" <> 'commune' or tree."id" in (${roots}) or not exists (
        select 1 from "population" as own
        where own."unitId" = tree."id" and own."asOf" <= ${mapDay} and own."isWithdrawn" = 0)
    )
    select tree."id", tree."level", tree."parentId", population."asOf",
      population."adults", population."households", population."source", population."statedBy"
    from tree
    left join "population" as population on population."unitId" = tree."id"
      and population."asOf" = coalesce(
        (select max("asOf") from "population" as past
          where past."unitId" = tree."id" and past."asOf" <= ${day} and past."isWithdrawn" = 0),
        (select min("asOf") from "population" as first
          where first."unitId" = tree."id" and first."asOf" <= ${mapDay}
            and first."isWithdrawn" = 0))
    where tree."level" in ('commune', 'hamlet')
  `.execute(db)
  return rows
}

const isOn = (day: string) =>
  sql`version."validFrom" <= ${day} and (version."validTo" is null or version."validTo" > ${day})`

/** All that was ever stated of units, taken back or not, by whom, the newest first. */
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

/** What was stated of one of the units by one of the events, if nothing of the same day came after. */
export function findPopulation(
  db: Db,
  { unitIds, eventIds }: { unitIds: readonly string[]; eventIds: readonly string[] },
): Promise<PopulationRow | undefined> {
  return db
    .selectFrom('population')
    .selectAll()
    .where('unitId', 'in', unitIds)
    .where('eventId', 'in', eventIds)
    .executeTakeFirst()
}
