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

type Lately = Days & {
  hamletIds: readonly string[]
  /** How many of the newest attempts of everybody are looked through. */
  newest: number
}

/**
 * As `listStuckPlacesOf`, of all who live in many hamlets: of the newest attempts only, since to
 * ask of everybody there what they ever tried takes too long.
 */
export function listStuckPlacesLately(
  db: Db,
  { hamletIds, from, to, newest }: Lately,
): Promise<StuckPlace[]> {
  return listStuck(
    db,
    sql`
    lately as (
      select "id", "subjectId" from "event"
      where "type" in ('attempt-finished', 'attempt-left')
      order by "sequence" desc limit ${newest}
    ), hamlet(id) as (
      select value from json_each(${JSON.stringify(hamletIds)})
    ), owned as (
      select lately."id", lately."subjectId",
        coalesce(alias."inputs" ->> '$[0]', lately."subjectId") as owner
      from lately left join "cellSource" as alias
        on alias."kind" = 'alias' and alias."id" = lately."subjectId"
    ), played as (
      select owned.owner as "learnerId", scenario, evidence from owned
      join "cellSource" as person on person."kind" = 'person' and person."id" = owned.owner
      join attempt on attempt."learnerId" = owned."subjectId"
        and attempt."finishedEvent" = owned."id"
      where date("finishedAt", '+7 hours') between ${from} and ${to}
        and exists (
          select 1 from json_each(person."inputs", '$.p') as spell
          join hamlet on hamlet.id = spell.value ->> 0
          where spell.value ->> 1 <= ${to}
            and coalesce(spell.value ->> 2, '9999') > ${to})
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
