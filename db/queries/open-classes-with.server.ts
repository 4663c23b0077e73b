import type { ClassRow, Db } from '../database.ts'

/** The classes not signed yet in which somebody is present. */
export function listOpenClassesWith(db: Db, learnerId: string): Promise<ClassRow[]> {
  return db
    .selectFrom('attendance')
    .innerJoin('class', 'class.id', 'attendance.classId')
    .selectAll('class')
    .where('attendance.learnerId', '=', learnerId)
    .where('attendance.isPresent', '=', 1)
    .where('class.openedAt', 'is not', null)
    .where('class.closedAt', 'is', null)
    .execute()
}
