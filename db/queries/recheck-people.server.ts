import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { among } from './among.ts'

/** All pseudonyms of people by that which the cells know them by. */
export async function listPseudonymsOf(
  db: Db,
  ids: readonly string[],
): Promise<{ id: string; learnerId: string }[]> {
  const { rows } = await sql<{ id: string; learnerId: string }>`
    select who.value as id, coalesce(member.value, who.value) as "learnerId"
    from json_each(${JSON.stringify(ids)}) as who
    left join "cellSource" as alias on alias."kind" = 'alias' and alias."id" = who.value
    left join json_each(alias."inputs") as member
  `.execute(db)
  return rows
}

/** Whom the cells know by some pseudonyms, and as whom. */
export async function listPackedOf(
  db: Db,
  learnerIds: readonly string[],
): Promise<{ learnerId: string; id: string; inputs: string }[]> {
  const { rows } = await sql<{ learnerId: string; id: string; inputs: string }>`
    select who.value as "learnerId", source."id", source."inputs"
    from json_each(${JSON.stringify(learnerIds)}) as who
    left join "cellSource" as alias on alias."kind" = 'alias' and alias."id" = who.value
    join "cellSource" as source on source."kind" = 'person'
      and source."id" = coalesce(alias."inputs" ->> '$[0]', who.value)
  `.execute(db)
  return rows
}

/** Those of some people, by the pseudonym that the cells know them by, who had themselves erased. */
export async function listErasedOf(db: Db, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct who.value as id
    from json_each(${JSON.stringify(ids)}) as who
    left join "cellSource" as alias on alias."kind" = 'alias' and alias."id" = who.value
    left join json_each(alias."inputs") as member
    cross join "event" as event on event."subjectId" = coalesce(member.value, who.value)
      and event."type" = 'learner-erased'
  `.execute(db)
  return rows.map(({ id }) => id)
}

/** Whom of some learners somebody taught: in classes they opened, or by writing down what they saw. */
export async function listTaughtBy(
  db: Db,
  actorId: string,
  learnerIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ learnerId: string }>`
    select attendance."learnerId" from "attendance" as attendance
    join "class" as class on class."id" = attendance."classId"
    where attendance."isPresent" = 1 and class."openedBy" = ${actorId}
      and attendance."learnerId" in ${among(learnerIds)}
    union
    select deed."learnerId" from "classDeed" as deed
    where deed."actorId" = ${actorId} and deed."learnerId" in ${among(learnerIds)}
  `.execute(db)
  return rows.map(({ learnerId }) => learnerId)
}
