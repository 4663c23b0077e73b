import { sql } from 'kysely'
import type { AttemptRow, Db, Instant } from '../database.ts'
import { among } from './among.ts'

type Span = { from: Instant; to: Instant }

export type PassRow = {
  learnerId: string
  scenario: string
  skill: string | null
  at: Instant
  steps: number
  seconds: number
  trace: string
  device: AttemptRow['device']
}

/** The checks that some learners passed in a span of time, its end not with it. */
export async function listPassesOf(
  db: Db,
  learnerIds: readonly string[],
  { from, to }: Span,
): Promise<PassRow[]> {
  const { rows } = await sql<PassRow>`
    select attempt."learnerId", attempt."scenario", attempt."skill",
      attempt."finishedAt" as at, attempt."steps", attempt."seconds", attempt."trace",
      attempt."device"
    from json_each(${JSON.stringify(learnerIds)}) as who
    join "attempt" as attempt on attempt."learnerId" = who.value
    where attempt."outcome" = 'passed'
      and attempt."finishedAt" >= ${from} and attempt."finishedAt" < ${to}
    order by attempt."finishedAt", attempt."id"
  `.execute(db)
  return rows
}

/** How long checks took that were passed anywhere: some of them, always the same while they last. */
export async function listSomeTimes(
  db: Db,
  limit: number,
): Promise<{ scenario: string; seconds: number }[]> {
  const { rows } = await sql<{ scenario: string; seconds: number }>`
    select "scenario", "seconds" from "attempt"
    where "outcome" = 'passed' limit ${limit}`.execute(db)
  return rows
}

export type EveningRow = {
  id: string
  hamletId: string
  skill: string
  openedAt: Instant
  closedAt: Instant | null
}

/** The classes of hamlets that were opened in a span of time and not called off. */
export async function listEveningsIn(
  db: Db,
  hamletIds: readonly string[],
  { from, to }: Span,
): Promise<EveningRow[]> {
  const { rows } = await sql<EveningRow>`
    select "id", "hamletId", "skill", "openedAt", "closedAt" from "class"
    where "hamletId" in ${among(hamletIds)} and "cancelledAt" is null
      and "openedAt" >= ${from} and "openedAt" < ${to}
    order by "openedAt", "id"
  `.execute(db)
  return rows
}

export type PresentRow = {
  classId: string
  learnerId: string
  /** As the cells know them; null where they know nothing of them (guests, staff, children). */
  person: string | null
  /** The first days in what the class was about, as packed by `app/features/coverage/cells`. */
  days: string | null
}

/** Who was in some classes. */
export async function listPresentIn(
  db: Db,
  classIds: readonly string[],
): Promise<PresentRow[]> {
  const { rows } = await sql<PresentRow>`
    select attendance."classId", attendance."learnerId", source."id" as person,
      source."inputs" -> '$.s' ->> class."skill" as days
    from json_each(${JSON.stringify(classIds)}) as one
    cross join "class" as class on class."id" = one.value
    cross join "attendance" as attendance
      on attendance."classId" = class."id" and attendance."isPresent" = 1
    left join "cellSource" as alias
      on alias."kind" = 'alias' and alias."id" = attendance."learnerId"
    left join "cellSource" as source on source."kind" = 'person'
      and source."id" = coalesce(alias."inputs" ->> '$[0]', attendance."learnerId")
  `.execute(db)
  return rows
}
