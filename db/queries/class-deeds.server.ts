import type { ClassDeedRow, Db } from '../database.ts'

export function listDeedsIn(db: Db, classId: string): Promise<ClassDeedRow[]> {
  return db
    .selectFrom('classDeed')
    .selectAll()
    .where('classId', '=', classId)
    .orderBy('at')
    .orderBy('eventId')
    .execute()
}
