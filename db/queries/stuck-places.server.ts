import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../database.ts'
import { placesOfPlayed, type HardPlace } from './hard-places.server.ts'

export type StuckPlace = HardPlace & {
  scenario: string
  /** People to whom it gave trouble at least once. */
  stopped: number
}

type Days = { from: string; to: string }

/** A pseudonym, and the person whose it is. */
type Owned = { learnerId: string; owner: string }

/** Where people got stuck in a span of days, what stopped most of them first. */
export function listStuckPlacesOf(
  db: Db,
  { people, from, to }: Days & { people: readonly Owned[] },
): Promise<StuckPlace[]> {
  return listStuck(
    db,
    sql`
    played as (
      select who.value ->> '$.owner' as "learnerId", scenario, evidence
      from json_each(${JSON.stringify(people)}) as who
      join attempt on attempt."learnerId" = who.value ->> '$.learnerId'
      where date("finishedAt", '+7 hours') between ${from} and ${to}
    )`,
  )
}

async function listStuck(db: Db, played: RawBuilder<unknown>): Promise<StuckPlace[]> {
  const { rows } = await sql<StuckPlace>`
    with ${played}, ${placesOfPlayed}
    select scenario, screen, kind, name, count(*) as attempts,
      count(distinct "learnerId") as learners, sum("isHard") as troubled,
      count(distinct iif("isHard", "learnerId", null)) as stopped
    from place
    group by scenario, screen, kind, name
    having troubled > 0
    order by stopped desc, troubled desc, attempts desc, scenario, screen, kind, name
  `.execute(db)
  return rows
}
