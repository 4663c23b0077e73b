import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../database.ts'
import { among } from './among.ts'
import type { PassRow } from './flags.server.ts'

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

/**
 * What was found (a query of `named`, each row with its person) of those who live in some hamlets
 * as adults on a day.
 */
async function listLiving<Row extends object>(
  db: Db,
  { hamletIds, day }: Homes,
  found: RawBuilder<unknown>,
): Promise<(Found & Row)[]> {
  const { rows } = await sql<Found & Row>`
    with ${peopleOf(hamletIds)}, found as materialized (${found}), ${livingOn(day)}
    select * from living
  `.execute(db)
  return rows
}

/** Everybody of whom it was ever said that they live in some hamlets, as the cells know them. */
export async function listEverIn(db: Db, hamletIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with ${peopleOf(hamletIds)} select id from known
  `.execute(db)
  return rows.map(({ id }) => id)
}

type Adults = Homes & {
  /** Who did anything in at least so many skills. */
  skills?: number
  /** Nobody but these, as the cells know them. */
  people?: readonly string[] | undefined
}

/** The adults who live in some hamlets on a day. */
export async function listAdultsIn(
  db: Db,
  { hamletIds, day, skills = 0, people }: Adults,
): Promise<(Found & { inputs: string })[]> {
  const known = people
    ? sql`${theseHamlets(hamletIds)}, known(id) as ${among(people)}`
    : peopleOf(hamletIds)
  const { rows } = await sql<Found & { inputs: string }>`
    with ${known}
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
export function listAnswersIn(
  db: Db,
  { from, to, ...homes }: Homes & Days,
): Promise<(Found & { on: string; answer: string })[]> {
  return listLiving(
    db,
    homes,
    sql`
      select named.person, date(asked."at", '+7 hours') as "on", asked."answer" from named
      cross join "followUp" as asked on asked."learnerId" = named."learnerId"
      where date(asked."at", '+7 hours') between ${from} and ${to}
    `,
  )
}

/** Who took checks of some skills in a span of days, and whether they passed any. */
export function listChecksIn(
  db: Db,
  { skills, from, to, ...homes }: Homes & Days & { skills: readonly string[] },
): Promise<(Found & { isPassed: 0 | 1 })[]> {
  return listLiving(
    db,
    homes,
    sql`
      select named.person, max(attempt."outcome" = 'passed') as "isPassed" from named
      cross join "attempt" as attempt on attempt."learnerId" = named."learnerId"
      where attempt."skill" in ${among(skills)} and attempt."mode" = 'exam'
        and attempt."outcome" is not null and attempt."outcome" <> 'invalid'
        and date(attempt."finishedAt", '+7 hours') between ${from} and ${to}
      group by named.person
    `,
  )
}

/** The last day in a span on which people were in a class that was not called off. */
export function listPresentDays(
  db: Db,
  { from, to, ...homes }: Homes & Days,
): Promise<(Found & { on: string })[]> {
  return listLiving(
    db,
    homes,
    sql`
      select named.person, max(date(class."startsAt", '+7 hours')) as "on" from named
      cross join "attendance" as attendance on attendance."learnerId" = named."learnerId"
      cross join "class" as class on class."id" = attendance."classId"
      where attendance."isPresent" = 1
        and class."openedAt" is not null and class."cancelledAt" is null
        and date(class."startsAt", '+7 hours') between ${from} and ${to}
      group by named.person
    `,
  )
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

/**
 * What the attempts of each person in a span of time tell of where they were hard, its end not with
 * it: one text, for thousands of rows take as long to be handed over as to be found.
 */
export async function listEvidenceIn(
  db: Db,
  { hamletIds, day, from, to }: Homes & Days,
): Promise<unknown> {
  const { rows } = await sql<{ found: string | null }>`
    with ${peopleOf(hamletIds)}, found as materialized (
      select named.person, group_concat(
        '[' || json_quote(attempt."scenario") || ',' || attempt."evidence" || ']') as played
      from named
      cross join "attempt" as attempt on attempt."learnerId" = named."learnerId"
      where attempt."finishedAt" >= ${from} and attempt."finishedAt" < ${to}
        and attempt."evidence" is not null
      group by named.person
    ), ${livingOn(day)}
    select '[' || group_concat('[' || json_quote(person) || ',[' || played || ']]') || ']'
      as found
    from living
  `.execute(db)
  return JSON.parse(rows[0]?.found ?? '[]')
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
