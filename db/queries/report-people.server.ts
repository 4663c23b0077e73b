import { sql } from 'kysely'
import type { Db } from '../database.ts'

type Asked = { learnerIds: readonly string[]; from: string; to: string }

/** Those of some pseudonyms who were in a class that counts, or were called on, in a span of days. */
export async function listInvolvedIn(
  db: Db,
  { learnerIds, from, to }: Asked,
): Promise<string[]> {
  const given = sql`(select value from json_each(${JSON.stringify(learnerIds)}))`
  const { rows } = await sql<{ learnerId: string }>`
    select attendance."learnerId" from "attendance" as attendance
    join "class" as class on class."id" = attendance."classId"
    join "cellSource" as source on source."kind" = 'class' and source."id" = class."id"
    where attendance."learnerId" in ${given} and attendance."isPresent" = 1
      and date(class."startsAt", '+7 hours') between ${from} and ${to}
    union
    select visit."learnerId" from "visit" as visit
    join "cellSource" as source on source."kind" = 'visit' and source."id" = visit."eventId"
    where visit."learnerId" in ${given}
      and date(visit."at", '+7 hours') between ${from} and ${to}
  `.execute(db)
  return rows.map(({ learnerId }) => learnerId)
}

/** The day on which each of some classes was signed, of those that were. */
export async function listClosingDays(
  db: Db,
  classIds: readonly string[],
): Promise<{ id: string; day: string }[]> {
  const { rows } = await sql<{ id: string; day: string }>`
    select "id", date("closedAt", '+7 hours') as day from "class"
    where "closedAt" is not null
      and "id" in (select value from json_each(${JSON.stringify(classIds)}))
  `.execute(db)
  return rows
}
