import type { Db, Instant } from '../database.ts'

/** The classes of hamlets that are open now, and those planned from a moment on, the soonest first. */
export function listClassesAhead(
  db: Db,
  hamletIds: readonly string[],
  { openedSince, from }: { openedSince: Instant; from: Instant },
) {
  return db
    .selectFrom('class')
    .select(['id', 'hamletId', 'skill', 'startsAt', 'place', 'code', 'openedAt'])
    .where('hamletId', 'in', hamletIds)
    .where('closedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('openedAt', '>=', openedSince),
        eb.and([eb('openedAt', 'is', null), eb('startsAt', '>=', from)]),
      ]),
    )
    .orderBy('startsAt')
    .orderBy('id')
    .execute()
}
