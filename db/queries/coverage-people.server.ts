import { sql } from 'kysely'
import type { Db } from '../database.ts'

const among = (ids: readonly string[]) =>
  sql`(select value from json_each(${JSON.stringify(ids)}))`

/** What the cells know of everybody of whom it was ever said that they live in some hamlets. */
export async function listPersonInputs(
  db: Db,
  hamletIds: readonly string[],
): Promise<{ id: string; inputs: string }[]> {
  const { rows } = await sql<{ id: string; inputs: string }>`
    with recursive same(id) as (
      select "learnerId" from "residence" where "hamletId" in ${among(hamletIds)}
      union
      select link."toLearnerId" from same
      join "learnerLink" as link on link."fromLearnerId" = same.id
      union
      select merge."toLearnerId" from same
      join "learnerMerge" as merge on merge."fromLearnerId" = same.id
      where not exists (
        select 1 from "learnerMergeUndoing" as undoing where undoing."mergeId" = merge."id")
      union
      select link."fromLearnerId" from same
      join "learnerLink" as link on link."toLearnerId" = same.id
      union
      select merge."fromLearnerId" from same
      join "learnerMerge" as merge on merge."toLearnerId" = same.id
      where not exists (
        select 1 from "learnerMergeUndoing" as undoing where undoing."mergeId" = merge."id")
    )
    select source."id", source."inputs" from same
    join "cellSource" as source on source."kind" = 'person' and source."id" = same.id
    order by source."id"
  `.execute(db)
  return rows
}

/** The houses in which people live, by pseudonym. */
export async function listHouseholdsOf(
  db: Db,
  learnerIds: readonly string[],
): Promise<{ learnerId: string; household: string }[]> {
  const { rows } = await sql<{ learnerId: string; household: string }>`
    select "learnerId", trim("household") as household from "person"
    where "learnerId" in ${among(learnerIds)} and trim("household") <> ''
    order by "mergedInto" is not null, "id"
  `.execute(db)
  return rows
}

/** Whatever people answered when they were asked how it went since, in a span of days. */
export async function listAnswersIn(
  db: Db,
  { learnerIds, from, to }: { learnerIds: readonly string[]; from: string; to: string },
): Promise<{ learnerId: string; day: string; answer: string }[]> {
  const { rows } = await sql<{ learnerId: string; day: string; answer: string }>`
    select "learnerId", date("at", '+7 hours') as day, "answer" from "followUp"
    where "learnerId" in ${among(learnerIds)}
      and date("at", '+7 hours') between ${from} and ${to}
  `.execute(db)
  return rows
}

/** The checks that people took in a span of days, of some skills. */
export async function listChecksIn(
  db: Db,
  {
    learnerIds,
    skills,
    from,
    to,
  }: { learnerIds: readonly string[]; skills: readonly string[]; from: string; to: string },
): Promise<{ learnerId: string; isPassed: 0 | 1 }[]> {
  const { rows } = await sql<{ learnerId: string; isPassed: 0 | 1 }>`
    select "learnerId", max("outcome" = 'passed') as "isPassed" from "attempt"
    where "learnerId" in ${among(learnerIds)} and "skill" in ${among(skills)}
      and "mode" = 'exam' and "outcome" is not null and "outcome" <> 'invalid'
      and date("finishedAt", '+7 hours') between ${from} and ${to}
    group by "learnerId"
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

/** The last day in a span on which people were in a class that was not called off. */
export async function listPresentDays(
  db: Db,
  { learnerIds, from, to }: { learnerIds: readonly string[]; from: string; to: string },
): Promise<{ learnerId: string; day: string }[]> {
  const { rows } = await sql<{ learnerId: string; day: string }>`
    select attendance."learnerId", max(date(class."startsAt", '+7 hours')) as day
    from "attendance" as attendance
    join "class" as class on class."id" = attendance."classId"
    where attendance."learnerId" in ${among(learnerIds)} and attendance."isPresent" = 1
      and class."openedAt" is not null and class."cancelledAt" is null
      and date(class."startsAt", '+7 hours') between ${from} and ${to}
    group by attendance."learnerId"
  `.execute(db)
  return rows
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
