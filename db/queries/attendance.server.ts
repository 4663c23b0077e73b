import { sql } from 'kysely'
import type { AttendanceRow, Db } from '../database.ts'

/** All about whom anything was said, here or not. */
export function listAttendance(db: Db, classId: string): Promise<AttendanceRow[]> {
  return db.selectFrom('attendance').selectAll().where('classId', '=', classId).execute()
}

/** The last word on somebody's being in a class. */
export function findAttendance(
  db: Db,
  { classId, learnerId }: Pick<AttendanceRow, 'classId' | 'learnerId'>,
): Promise<AttendanceRow | undefined> {
  return db
    .selectFrom('attendance')
    .selectAll()
    .where('classId', '=', classId)
    .where('learnerId', '=', learnerId)
    .executeTakeFirst()
}

/** How many are on the list of a class, there or not. */
export async function countAttendance(db: Db, classId: string): Promise<number> {
  const { count } = await db
    .selectFrom('attendance')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('classId', '=', classId)
    .executeTakeFirstOrThrow()
  return count
}

export async function findHeadcount(db: Db, classId: string): Promise<number> {
  const row = await db
    .selectFrom('headcount')
    .select('count')
    .where('classId', '=', classId)
    .executeTakeFirst()
  return row?.count ?? 0
}

/** Every word on who was in a class, the newest first, with the names that are still known. */
export function listAttendanceMarks(db: Db, classId: string) {
  return db
    .selectFrom('event')
    .leftJoin('person as actor', 'actor.learnerId', 'event.actorId')
    .leftJoin('person as about', (join) =>
      join.on('about.learnerId', '=', sql<string>`event.payload ->> '$.learner'`),
    )
    .select([
      'event.id',
      'event.happenedAt',
      'event.payload',
      'event.actorId',
      'actor.displayName as actorName',
      'about.displayName as aboutName',
    ])
    .where('event.subjectId', '=', classId)
    .where('event.type', '=', 'attendance-marked')
    .orderBy('event.happenedAt', 'desc')
    .orderBy('event.id', 'desc')
    .execute()
}

/** What people are called, by pseudonym. */
export function listNamesOf(db: Db, learnerIds: readonly string[]) {
  return db
    .selectFrom('person')
    .select(['learnerId', 'displayName', 'birthYear'])
    .where('learnerId', 'in', learnerIds)
    .execute()
}
