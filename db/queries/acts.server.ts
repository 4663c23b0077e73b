import type { Db } from '../database.ts'

type Wanted = { unitId: string; before: number; limit: number }

/**
 * Events written down by whoever ever held a role in a unit or below it, the newest first, with
 * the names of those who are still known.
 */
export function listActsWithin(db: Db, { unitId, before, limit }: Wanted) {
  return db
    .selectFrom('event')
    .leftJoin('person as actor', 'actor.learnerId', 'event.actorId')
    .leftJoin('person as about', 'about.learnerId', 'event.subjectId')
    .select([
      'event.sequence',
      'event.id',
      'event.type',
      'event.subjectId',
      'event.happenedAt',
      'event.payload',
      'actor.displayName as actorName',
      'about.displayName as aboutName',
    ])
    .where('event.actorId', 'is not', null)
    .where('event.actorId', 'in', (eb) =>
      eb
        .selectFrom('roleGrant')
        .innerJoin('unitAncestor', 'unitAncestor.unitId', 'roleGrant.unitId')
        .select('roleGrant.learnerId')
        .where('unitAncestor.ancestorId', '=', unitId),
    )
    .where('event.sequence', '<', before)
    .orderBy('event.sequence', 'desc')
    .limit(limit)
    .execute()
}
