import { sql } from 'kysely'
import type { Db } from '../database.ts'

/** Those of some hamlets in which an indicator was ever reached by somebody. */
export async function listHamletsReaching(
  db: Db,
  { hamletIds, indicator }: { hamletIds: readonly string[]; indicator: string },
): Promise<string[]> {
  const { rows } = await sql<{ hamletId: string }>`
    select value as "hamletId" from json_each(${JSON.stringify(hamletIds)})
    where exists (select 1 from "cellMonth" as change
      where change."unitId" = value and change."indicator" = ${indicator})
  `.execute(db)
  return rows.map(({ hamletId }) => hamletId)
}

/** The first day on which anybody of some hamlets came to an indicator. */
export async function listFirstDaysIn(
  db: Db,
  {
    hamletIds,
    indicators,
  }: { hamletIds: readonly string[]; indicators: readonly string[] },
): Promise<{ indicator: string; day: string }[]> {
  const { rows } = await sql<{ indicator: string; day: string }>`
    with recursive date(number) as (
      select 1 union all select number + 1 from date where number < 31
    ), change(indicator, "hamletId", month) as materialized (
      select thing.value, hamlet.value, (
        select min("month") from "cellMonth" where "unitId" = hamlet.value
          and "indicator" = thing.value and "everyone" > 0)
      from json_each(${JSON.stringify(indicators)}) as thing,
        json_each(${JSON.stringify(hamletIds)}) as hamlet
    ), early(indicator, month) as (
      select indicator, min(month) from change where month is not null group by indicator
    )
    select change.indicator, min("cellDay"."day") as day
    from early
    join change on change.indicator = early.indicator and change.month = early.month
    cross join date
    join "cellDay" on "cellDay"."day" = printf('%s-%02d', early.month, date.number)
      and "cellDay"."indicator" = change.indicator
      and "cellDay"."hamletId" = change."hamletId" and "cellDay"."everyone" > 0
    group by change.indicator
    having day is not null
  `.execute(db)
  return rows
}
