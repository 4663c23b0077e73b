import { sql } from 'kysely'
import type { AttemptRow, Db } from '../database.ts'

type HardPlace = {
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
 * Where attempts at a scenario are hard, the hardest first. A screen gives trouble where it is
 * left, where somebody says to be stuck, or asks for more than a nudge; a field where it is wrong,
 * refused or left at; a fault where it is not got over; a trap where it is taken. Reads version 1
 * of the evidence, in the ways of SQLite.
 */
export async function listHardPlaces(
  db: Db,
  { scenario, judgedVersion, mode }: Played,
): Promise<HardPlace[]> {
  const { rows } = await sql<HardPlace>`
    with seen as (
      select "learnerId", screens.key as screen, screens.value as what,
        evidence ->> '$.left.screen' as "leftScreen", evidence ->> '$.left.field' as "leftField"
      from attempt, json_each(attempt.evidence, '$.screens') as screens
      where scenario = ${scenario} and "judgedVersion" = ${judgedVersion} and mode = ${mode}
        and evidence ->> '$.version' = 1
    ), place as (
      select "learnerId", screen, 'screen' as kind, screen as name,
        "leftScreen" is screen or what -> '$.stuck' is not null
          or coalesce(what -> '$.hints."2"', what -> '$.hints."3"', what -> '$.hints."4"')
            is not null as "isHard"
      from seen
      union all
      select "learnerId", screen, 'field', field.key,
        field.value -> '$.errors' is not null or field.value -> '$.refused' is not null
          or ("leftScreen" is screen and "leftField" is field.key)
      from seen, json_each(what, '$.fields') as field
      union all
      select "learnerId", screen, 'fault', fault.key, fault.value = 'met'
      from seen, json_each(what, '$.faults') as fault
      union all
      select "learnerId", screen, 'trap', trap.key, trap.value > 0
      from seen, json_each(what, '$.traps') as trap
    )
    select screen, kind, name, count(*) as attempts,
      count(distinct "learnerId") as learners, sum("isHard") as troubled
    from place
    group by screen, kind, name
    order by troubled desc, attempts desc, screen, kind, name
  `.execute(db)
  return rows
}
