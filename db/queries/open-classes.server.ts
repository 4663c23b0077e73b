import type { ClassRow, Db, Instant } from '../database.ts'

type Asked = { learnerId: string; openedSince: Instant }

/** The class opened last in the hamlet where somebody lives by now, and not over. */
export function findOpenClassOf(
  db: Db,
  { learnerId, openedSince }: Asked,
): Promise<ClassRow | undefined> {
  return db
    .selectFrom('class')
    .selectAll()
    .where('hamletId', '=', (eb) =>
      eb
        .selectFrom('residence')
        .select('hamletId')
        .where('learnerId', '=', learnerId)
        .orderBy('validFrom', 'desc')
        .limit(1),
    )
    .where('openedAt', '>=', openedSince)
    .where('closedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .orderBy('openedAt', 'desc')
    .executeTakeFirst()
}

/** The path that a class pushed, while it stands. */
export async function findClassPush(db: Db, classId: string): Promise<string | null> {
  const found = await db
    .selectFrom('classPush')
    .select('path')
    .where('classId', '=', classId)
    .executeTakeFirst()
  return found?.path ?? null
}
