import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { among } from './among.ts'

/** A calendar day in Vietnam, such as `2026-11-22`. */
type Day = string

const dayOf = (instant: string) => sql`date(${sql.ref(instant)}, '+7 hours')`

/**
 * The hamlets of a unit on the map of a day, each with itself and with those that it came out of
 * by then: what was done there was done here.
 */
export async function listHamletsWithin(
  db: Db,
  { unitId, day }: { unitId: string; day: Day },
): Promise<{ hamletId: string; originId: string }[]> {
  const { rows } = await sql<{ hamletId: string; originId: string }>`
    with recursive origin(hamlet, id) as (
      select below."unitId", below."unitId" from "unitAncestor" as below
      join "unit" on "unit"."id" = below."unitId" and "unit"."level" = 'hamlet'
      where below."ancestorId" = ${unitId} and below."validFrom" <= ${day}
        and (below."validTo" is null or below."validTo" > ${day})
      union
      select origin.hamlet, succession."fromId" from origin
      join "unitSuccession" as succession on succession."toId" = origin.id
        and succession."on" <= ${day}
    )
    select hamlet as "hamletId", id as "originId" from origin
  `.execute(db)
  return rows
}

type Period = { hamletIds: readonly string[]; from: Day; to: Day }

export type HeldClass = {
  id: string
  hamletId: string
  teamId: string | null
  day: Day
  skill: string
  scenario: string
  place: string
  openedBy: string | null
  /** How many known people were there, as the cells count them. */
  present: number
  unnamed: number
}

/** The classes that the cells count in hamlets, the latest first. */
export async function listClassesHeldIn(
  db: Db,
  { hamletIds, from, to }: Period,
): Promise<HeldClass[]> {
  const { rows } = await sql<HeldClass>`
    select class."id", class."hamletId", class."teamId", class."skill", class."scenario",
      class."place", class."openedBy", ${dayOf('class.startsAt')} as day,
      coalesce(source."inputs" ->> '$.counts.turns', 0) as present,
      coalesce(source."inputs" ->> '$.counts.unnamed', 0) as unnamed
    from "class" as class
    join "cellSource" as source on source."kind" = 'class' and source."id" = class."id"
    where class."hamletId" in ${among(hamletIds)}
      and ${dayOf('class.startsAt')} between ${from} and ${to}
    order by class."startsAt" desc, class."id"
  `.execute(db)
  return rows
}

export type VisitDay = {
  hamletId: string
  day: Day
  actorId: string | null
  visits: number
}

/** How often people of hamlets were called on and met, by day and by who called. */
export async function listVisitDaysIn(
  db: Db,
  { hamletIds, from, to }: Period,
): Promise<VisitDay[]> {
  const { rows } = await sql<VisitDay>`
    select visit."hamletId", ${dayOf('visit.at')} as day, visit."actorId", count(*) as visits
    from "cellSource" as source
    join "visit" as visit on visit."eventId" = source."id"
    where source."kind" = 'visit' and visit."hamletId" in ${among(hamletIds)}
      and ${dayOf('visit.at')} between ${from} and ${to}
    group by visit."hamletId", day, visit."actorId"
    order by day desc, visit."hamletId", visit."actorId"
  `.execute(db)
  return rows
}

/** The teams of units that stand on a day, with the pseudonyms of whoever was in them by then. */
export async function listTeamsWithMembers(
  db: Db,
  { unitIds, day }: { unitIds: readonly string[]; day: Day },
) {
  const { rows } = await sql<{
    id: string
    unitId: string
    decisionNumber: string
    learnerId: string | null
  }>`
    select team."id", team."unitId", team."decisionNumber", member."learnerId"
    from "team" as team
    left join "teamMember" as member on member."teamId" = team."id"
      and member."validFrom" <= ${day}
    where team."unitId" in ${among(unitIds)} and team."validFrom" <= ${day}
      and (team."validTo" is null or team."validTo" > ${day})
    order by team."decidedOn" desc, team."id", member."learnerId"
  `.execute(db)
  return rows
}

/** How the classes of hamlets in a period were liked: of so many ratings so many at least as good. */
export async function listRatingsIn(
  db: Db,
  { hamletIds, from, to, least }: Period & { least: number },
): Promise<{ hamletId: string; able: number; outOf: number }[]> {
  const { rows } = await sql<{ hamletId: string; able: number; outOf: number }>`
    select class."hamletId", sum(rating."rating" >= ${least}) as able, count(*) as "outOf"
    from "class" as class
    join "rating" as rating on rating."classId" = class."id"
    where class."hamletId" in ${among(hamletIds)} and class."cancelledAt" is null
      and ${dayOf('class.startsAt')} between ${from} and ${to}
    group by class."hamletId"
  `.execute(db)
  return rows
}
