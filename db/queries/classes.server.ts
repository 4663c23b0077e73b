import type { ClassRow, Db, Instant } from '../database.ts'

export function findClass(db: Db, id: string): Promise<ClassRow | undefined> {
  return db.selectFrom('class').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The class that a code opens: opened since then, and not over. */
export function findOpenClassByCode(
  db: Db,
  { code, openedSince }: { code: string; openedSince: Instant },
): Promise<ClassRow | undefined> {
  return db
    .selectFrom('class')
    .selectAll()
    .where('code', '=', code)
    .where('openedAt', '>=', openedSince)
    .where('closedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .orderBy('openedAt', 'desc')
    .executeTakeFirst()
}
