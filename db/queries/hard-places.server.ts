import { sql } from 'kysely'
import type { AttemptRow, Db } from '../database.ts'

export type HardPlace = {
  screen: string
  kind: 'screen' | 'field' | 'fault' | 'trap'
  /** The id of the field, fault or trap; that of the screen itself for a screen. */
  name: string
  /** Attempts that came to it. */
  attempts: number
  learners: number
  /** Attempts to which it gave trouble. */
  troubled: number
}

type Played = Pick<AttemptRow, 'scenario' | 'mode'> & { judgedVersion: number }

/**
 * Common table expressions after `played` (learnerId, scenario, evidence), the last of them `place`:
 * where attempts came by, and whether it gave them trouble. A screen gives trouble where it is
 * left, where somebody says to be stuck, or asks for more than a nudge; a field where it is wrong,
 * refused or left at; a fault where it is not got over; a trap where it is taken. Reads version 1
 * of the evidence, in the ways of SQLite.
 */
export const placesOfPlayed = sql`
    seen as materialized (
      select "learnerId", scenario, screens.key as screen, screens.value as what,
        evidence ->> '$.left.screen' as "leftScreen", evidence ->> '$.left.field' as "leftField"
      from played, json_each(played.evidence, '$.screens') as screens
      where evidence ->> '$.version' = 1
    ), place as (
      select "learnerId", scenario, screen, 'screen' as kind, screen as name,
        "leftScreen" is screen or what -> '$.stuck' is not null
          or coalesce(what -> '$.hints."2"', what -> '$.hints."3"', what -> '$.hints."4"')
            is not null as "isHard"
      from seen
      union all
      select "learnerId", scenario, screen, 'field', field.key,
        field.value -> '$.errors' is not null or field.value -> '$.refused' is not null
          or ("leftScreen" is screen and "leftField" is field.key)
      from seen, json_each(what, '$.fields') as field
      union all
      select "learnerId", scenario, screen, 'fault', fault.key, fault.value = 'met'
      from seen, json_each(what, '$.faults') as fault
      union all
      select "learnerId", scenario, screen, 'trap', trap.key, trap.value > 0
      from seen, json_each(what, '$.traps') as trap
    )`

/** Where attempts at a scenario are hard, the hardest first. */
export async function listHardPlaces(
  db: Db,
  { scenario, judgedVersion, mode }: Played,
): Promise<HardPlace[]> {
  const { rows } = await sql<HardPlace>`
    with played as (
      select "learnerId", scenario, evidence from attempt
      where scenario = ${scenario} and "judgedVersion" = ${judgedVersion} and mode = ${mode}
    ), ${placesOfPlayed}
    select screen, kind, name, count(*) as attempts,
      count(distinct "learnerId") as learners, sum("isHard") as troubled
    from place
    group by screen, kind, name
    order by troubled desc, attempts desc, screen, kind, name
  `.execute(db)
  return rows
}
