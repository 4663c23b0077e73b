import { sql } from 'kysely'
import type {
  Db,
  MasteryRow,
  ResidenceRow,
  ResidentTraitRow,
  VisitRow,
} from '../database.ts'
import { among } from './among.ts'

/** What the cells are made of, about some pseudonyms: one statement for each kind of row. */
export async function listResidencesOf(db: Db, ids: readonly string[]) {
  const { rows } = await sql<ResidenceRow>`
    select * from "residence" where "learnerId" in ${among(ids)}`.execute(db)
  return rows
}

export async function listTraitsOf(db: Db, ids: readonly string[]) {
  const { rows } = await sql<ResidentTraitRow>`
    select * from "residentTrait" where "learnerId" in ${among(ids)}`.execute(db)
  return rows
}

export async function listMasteryAmong(db: Db, ids: readonly string[]) {
  const { rows } = await sql<MasteryRow>`
    select * from "mastery" where "learnerId" in ${among(ids)}`.execute(db)
  return rows
}

/** Those that stand. */
export async function listVisitsTo(db: Db, ids: readonly string[]) {
  const { rows } = await sql<VisitRow>`
    select * from "visit" where "learnerId" in ${among(ids)}
    and "eventId" not in (select "visitId" from "visitWithdrawal")`.execute(db)
  return rows
}

/** The classes that somebody was in and that were not called off, by when they began. */
export async function listClassesOf(db: Db, ids: readonly string[]) {
  const { rows } = await sql<{ learnerId: string; classId: string; startsAt: string }>`
    select attendance."learnerId", class."id" as "classId", class."startsAt"
    from "attendance" as attendance
    join "class" as class on class."id" = attendance."classId"
    where attendance."isPresent" = 1 and class."cancelledAt" is null
    and attendance."learnerId" in ${among(ids)}`.execute(db)
  return rows
}

export async function listAnswersOf(db: Db, ids: readonly string[]) {
  const { rows } = await sql<{ learnerId: string; at: string }>`
    select "learnerId", "at" from "followUp" where "learnerId" in ${among(ids)}`.execute(db)
  return rows
}

/** Classes as they stand, with the pseudonyms of all who were marked in them. */
export async function listHeldClasses(db: Db, ids: readonly string[]) {
  const { rows } = await sql<{
    id: string
    hamletId: string
    startsAt: string
    openedAt: string | null
    closedAt: string | null
    cancelledAt: string | null
    unnamed: number
  }>`
    select class."id", class."hamletId", class."startsAt", class."openedAt",
      class."closedAt", class."cancelledAt", coalesce(headcount."count", 0) as unnamed
    from "class" as class
    left join "headcount" as headcount on headcount."classId" = class."id"
    where class."id" in ${among(ids)}`.execute(db)
  return rows
}

export async function listMarkedIn(db: Db, classIds: readonly string[]) {
  const { rows } = await sql<{ classId: string; learnerId: string; isPresent: 0 | 1 }>`
    select "classId", "learnerId", "isPresent" from "attendance"
    where "classId" in ${among(classIds)}`.execute(db)
  return rows
}

/** Those that stand, by the ids of their events. */
export async function listStandingVisits(db: Db, ids: readonly string[]) {
  const { rows } = await sql<VisitRow>`
    select * from "visit" where "eventId" in ${among(ids)}
    and "eventId" not in (select "visitId" from "visitWithdrawal")`.execute(db)
  return rows
}

/** The two sides of merges, by the ids of their events. */
export async function listMerged(db: Db, ids: readonly string[]) {
  const { rows } = await sql<{ fromLearnerId: string; toLearnerId: string }>`
    select "fromLearnerId", "toLearnerId" from "learnerMerge" where "id" in ${among(ids)}
  `.execute(db)
  return rows
}

/** Whom some visits were to, whether they stand or not. */
export async function listVisited(db: Db, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ learnerId: string }>`
    select "learnerId" from "visit" where "eventId" in ${among(ids)}`.execute(db)
  return rows.map(({ learnerId }) => learnerId)
}

/** In the order of their ids, after one of them. */
export async function listClassIds(db: Db, last: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select "id" from "class" where "id" > ${last} order by "id" limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

export async function listVisitIds(db: Db, last: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ eventId: string }>`
    select "eventId" from "visit" where "eventId" > ${last}
    order by "eventId" limit ${limit}`.execute(db)
  return rows.map(({ eventId }) => eventId)
}

export async function listHamletIds(
  db: Db,
  last: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select "id" from "unit" where "level" = 'hamlet' and "id" > ${last}
    order by "id" limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}
