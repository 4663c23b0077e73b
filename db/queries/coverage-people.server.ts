import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { PassRow } from './flags.server.ts'

const among = (ids: readonly string[]) =>
  sql`(select value from json_each(${JSON.stringify(ids)}))`

const theseHamlets = (hamletIds: readonly string[]) => sql`
    here(id) as materialized (select value from json_each(${JSON.stringify(hamletIds)}))`

/**
 * Common table expressions: everybody of whom it was ever said that they live in some hamlets, by
 * the pseudonym that the cells know them by (`known`), and all their pseudonyms (`named`).
 */
const peopleOf = (hamletIds: readonly string[]) => sql`
    ${theseHamlets(hamletIds)}, known(id) as materialized (
      select distinct coalesce(alias."inputs" ->> '$[0]', residence."learnerId") from here
      cross join "residence" as residence on residence."hamletId" = here.id
      left join "cellSource" as alias
        on alias."kind" = 'alias' and alias."id" = residence."learnerId"
    ), named(person, "learnerId") as (
      select known.id, coalesce(member.value, known.id) from known
      left join "cellSource" as alias on alias."kind" = 'alias' and alias."id" = known.id
      left join json_each(alias."inputs") as member
    )`

/**
 * Common table expression after `peopleOf` and `found` (person, whatever was found of them): the
 * same with the one of the hamlets in which they live as adults on a day. It is asked last, and so
 * only of whom there is something to tell.
 */
const livingOn = (day: string) => sql`
    living as (
      select found.*, spell.value ->> 0 as "hamletId" from found
      cross join "cellSource" as source on source."kind" = 'person'
        and source."id" = found.person
      cross join json_each(source."inputs", '$.p') as spell
      where spell.value ->> 1 <= ${day} and coalesce(spell.value ->> 2, '9999') > ${day}
        and spell.value ->> 0 in (select id from here)
    )`

/** Hamlets, and the day on which people live in them. */
type Homes = { hamletIds: readonly string[]; day: string }
type Days = { from: string; to: string }
type Found = { person: string; hamletId: string }

/** The adults who live in some hamlets on a day, who did anything in at least so many skills. */
export async function listAdultsIn(
  db: Db,
  { hamletIds, day, skills = 0 }: Homes & { skills?: number },
): Promise<(Found & { inputs: string })[]> {
  const { rows } = await sql<Found & { inputs: string }>`
    with ${peopleOf(hamletIds)}
    select known.id as person, spell.value ->> 0 as "hamletId", source."inputs" from known
    cross join "cellSource" as source on source."kind" = 'person' and source."id" = known.id
    cross join json_each(source."inputs", '$.p') as spell
    where spell.value ->> 1 <= ${day} and coalesce(spell.value ->> 2, '9999') > ${day}
      and spell.value ->> 0 in (select id from here)
      and (${skills} = 0 or
        (select count(*) from json_each(source."inputs", '$.s')) >= ${skills})
    order by known.id
  `.execute(db)
  return rows
}

/** The houses in which people live, whatever pseudonym they are listed under. */
export async function listHouseholdsOf(
  db: Db,
  people: readonly string[],
): Promise<{ person: string; household: string }[]> {
  const { rows } = await sql<{ person: string; household: string }>`
    select who.value as person, trim(listed."household") as household
    from json_each(${JSON.stringify(people)}) as who
    left join "cellSource" as alias on alias."kind" = 'alias' and alias."id" = who.value
    left join json_each(alias."inputs") as member
    cross join "person" as listed on listed."learnerId" = coalesce(member.value, who.value)
    where trim(listed."household") <> ''
  `.execute(db)
  return rows
}

/** What people answered in a span of days when they were asked how it went since. */
export async function listAnswersIn(
  db: Db,
  { hamletIds, day, from, to }: Homes & Days,
): Promise<(Found & { on: string; answer: string })[]> {
  const { rows } = await sql<Found & { on: string; answer: string }>`
    with ${peopleOf(hamletIds)}, found as materialized (
      select named.person, date(asked."at", '+7 hours') as "on", asked."answer" from named
      cross join "followUp" as asked on asked."learnerId" = named."learnerId"
      where date(asked."at", '+7 hours') between ${from} and ${to}
    ), ${livingOn(day)}
    select * from living
  `.execute(db)
  return rows
}

/** Who took checks of some skills in a span of days, and whether they passed any. */
export async function listChecksIn(
  db: Db,
  { hamletIds, day, skills, from, to }: Homes & Days & { skills: readonly string[] },
): Promise<(Found & { isPassed: 0 | 1 })[]> {
  const { rows } = await sql<Found & { isPassed: 0 | 1 }>`
    with ${peopleOf(hamletIds)}, found as materialized (
      select named.person, max(attempt."outcome" = 'passed') as "isPassed" from named
      cross join "attempt" as attempt on attempt."learnerId" = named."learnerId"
      where attempt."skill" in ${among(skills)} and attempt."mode" = 'exam'
        and attempt."outcome" is not null and attempt."outcome" <> 'invalid'
        and date(attempt."finishedAt", '+7 hours') between ${from} and ${to}
      group by named.person
    ), ${livingOn(day)}
    select * from living
  `.execute(db)
  return rows
}

/** The last day in a span on which people were in a class that was not called off. */
export async function listPresentDays(
  db: Db,
  { hamletIds, day, from, to }: Homes & Days,
): Promise<(Found & { on: string })[]> {
  const { rows } = await sql<Found & { on: string }>`
    with ${peopleOf(hamletIds)}, found as materialized (
      select named.person, max(date(class."startsAt", '+7 hours')) as "on" from named
      cross join "attendance" as attendance on attendance."learnerId" = named."learnerId"
      cross join "class" as class on class."id" = attendance."classId"
      where attendance."isPresent" = 1
        and class."openedAt" is not null and class."cancelledAt" is null
        and date(class."startsAt", '+7 hours') between ${from} and ${to}
      group by named.person
    ), ${livingOn(day)}
    select * from living
  `.execute(db)
  return rows
}

/** The checks that people passed in a span of time, its end not with it. */
export async function listPassesIn(
  db: Db,
  { hamletIds, day, from, to }: Homes & Days,
): Promise<(Found & PassRow)[]> {
  const { rows } = await sql<Found & PassRow>`
    with ${peopleOf(hamletIds)}, found as materialized (
      select named.person, named."learnerId", attempt."id", attempt."scenario",
        attempt."skill", attempt."finishedAt" as at, attempt."steps", attempt."seconds",
        attempt."trace", attempt."device"
      from named
      cross join "attempt" as attempt on attempt."learnerId" = named."learnerId"
      where attempt."outcome" = 'passed'
        and attempt."finishedAt" >= ${from} and attempt."finishedAt" < ${to}
    ), ${livingOn(day)}
    select person, "hamletId", "learnerId", scenario, skill, at, steps, seconds, trace, device
    from living order by at, id
  `.execute(db)
  return rows
}

/** For whom trainers wrote down in some classes that they passed. */
export async function listToldIn(
  db: Db,
  { hamletIds, day, classIds }: Homes & { classIds: readonly string[] },
): Promise<(Found & { actorId: string | null })[]> {
  const { rows } = await sql<Found & { actorId: string | null }>`
    with ${theseHamlets(hamletIds)}, found as materialized (
      select coalesce(alias."inputs" ->> '$[0]', deed."learnerId") as person, deed."actorId"
      from "classDeed" as deed
      left join "cellSource" as alias
        on alias."kind" = 'alias' and alias."id" = deed."learnerId"
      where deed."classId" in ${among(classIds)}
        and deed."kind" = 'on-behalf' and deed."outcome" = 'passed'
    ), ${livingOn(day)}
    select * from living
  `.execute(db)
  return rows
}

/** How many attempts people made in a span of days, by day and scenario: without who. */
export async function listAttemptDaysIn(
  db: Db,
  { hamletIds, day, from, to }: Homes & Days,
): Promise<{ on: string; scenario: string; attempts: number }[]> {
  const { rows } = await sql<{ on: string; scenario: string; attempts: number }>`
    with ${peopleOf(hamletIds)}, found as materialized (
      select named.person, date(attempt."finishedAt", '+7 hours') as "on",
        attempt."scenario", count(*) as attempts
      from named
      cross join "attempt" as attempt on attempt."learnerId" = named."learnerId"
      where attempt."finishedAt" is not null
        and date(attempt."finishedAt", '+7 hours') between ${from} and ${to}
      group by named.person, "on", attempt."scenario"
    ), ${livingOn(day)}
    select "on", scenario, sum(attempts) as attempts from living
    group by "on", scenario order by "on" desc, scenario
  `.execute(db)
  return rows
}

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
    ), change(indicator, "hamletId", month) as (
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

export type EvidenceRow = {
  learnerId: string
  kind: 'attempt' | 'watched' | 'on-behalf' | 'room' | 'visit' | 'answer'
  /** Of the class or the visit; null for what was practised elsewhere. */
  ref: string | null
  skill: string
  /** Of an attempt. */
  scenario: string | null
  day: string
}

/** Whatever shows what some people can do: their attempts, and what was told of them. */
export async function listEvidenceOf(
  db: Db,
  learnerIds: readonly string[],
): Promise<EvidenceRow[]> {
  const { rows } = await sql<EvidenceRow>`
    select "learnerId", 'attempt' as kind, null as ref, "skill", "scenario",
      date("finishedAt", '+7 hours') as day
    from "attempt" where "learnerId" in ${among(learnerIds)}
      and "outcome" in ('passed', 'finished') and "skill" is not null
    union all
    select "learnerId", iif("kind" = 'witnessed', 'watched', "kind"), "classId", "skill", null,
      date("at", '+7 hours')
    from "classDeed" where "learnerId" in ${among(learnerIds)}
    union all
    select "learnerId", 'visit', "eventId", "skill", null, date("at", '+7 hours')
    from "visit" where "learnerId" in ${among(learnerIds)} and "skill" is not null
      and "eventId" not in (select "visitId" from "visitWithdrawal")
    union all
    select "learnerId", 'answer', "classId", "skill", null, date("at", '+7 hours')
    from "followUp" where "learnerId" in ${among(learnerIds)}
    order by day, kind
  `.execute(db)
  return rows
}
