import { sql } from 'kysely'
import type { Db, Instant } from '../database.ts'

export type HardScreen = { scenario: string; screen: string; learners: number }

/**
 * The screens that gave some learners trouble in a span of time, those of most of them first:
 * left there, stuck there, in need of more than a nudge, or with a field wrong. Reads version 1
 * of the evidence, in the ways of SQLite.
 */
export async function listHardScreensOf(
  db: Db,
  { learnerIds, from, to }: { learnerIds: readonly string[]; from: Instant; to: Instant },
): Promise<HardScreen[]> {
  const { rows } = await sql<HardScreen>`
    with seen as (
      select "learnerId", scenario, screens.key as screen, screens.value as what,
        evidence ->> '$.left.screen' as "leftScreen"
      from attempt, json_each(attempt.evidence, '$.screens') as screens
      where "learnerId" in (select value from json_each(${JSON.stringify(learnerIds)}))
        and "finishedAt" >= ${from} and "finishedAt" <= ${to}
        and evidence ->> '$.version' = 1
    )
    select scenario, screen, count(distinct "learnerId") as learners
    from seen
    where "leftScreen" is screen or what -> '$.stuck' is not null
      or coalesce(what -> '$.hints."2"', what -> '$.hints."3"', what -> '$.hints."4"') is not null
      or exists (select 1 from json_each(what, '$.fields') as field
        where field.value -> '$.errors' is not null or field.value -> '$.refused' is not null)
    group by scenario, screen
    order by learners desc, scenario, screen
  `.execute(db)
  return rows
}
