import type { ClassNoteRow, Db } from '../database.ts'

export async function insertClassNote(db: Db, row: ClassNoteRow): Promise<void> {
  await db.insertInto('classNote').values(row).execute()
}

/** The notes of a class with the names of who wrote them, the newest first. */
export function listClassNotes(db: Db, classId: string) {
  return db
    .selectFrom('classNote')
    .leftJoin('person', 'person.learnerId', 'classNote.writtenBy')
    .select(['classNote.id', 'classNote.text', 'classNote.writtenAt', 'person.displayName'])
    .where('classNote.classId', '=', classId)
    .orderBy('classNote.writtenAt', 'desc')
    .orderBy('classNote.id', 'desc')
    .execute()
}
