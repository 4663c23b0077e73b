import { sql } from 'kysely'
import type { Db } from '../database.ts'

type Wanted = { unitId: string; before: number; limit: number }

/** Where a class is held, whose a team is, where somebody lives; else the subject itself. */
const unitOfSubject = sql<string>`coalesce(
  (select "hamletId" from class where id = event."subjectId"),
  (select "unitId" from team where id = event."subjectId"),
  (select "hamletId" from residence where "learnerId" = event."subjectId"
    order by "validFrom" desc limit 1),
  event."subjectId")`

/**
 * Events written down by whoever ever held a role in a unit or below it, the newest first, with
 * the names of those of the staff who are still known: residents have none here. Of attendance
 * only what was put right after the signature; the class itself shows the rest.
 */
export function listActsWithin(db: Db, { unitId, before, limit }: Wanted) {
  return db
    .selectFrom('event')
    .leftJoin('person as actor', 'actor.learnerId', 'event.actorId')
    .leftJoin('person as about', (join) =>
      join
        .onRef('about.learnerId', '=', 'event.subjectId')
        .on('about.learnerId', 'in', (eb) =>
          eb.selectFrom('roleGrant').select('roleGrant.learnerId'),
        ),
    )
    .select([
      'event.sequence',
      'event.id',
      'event.type',
      'event.subjectId',
      'event.happenedAt',
      'event.payload',
      'actor.displayName as actorName',
      'about.displayName as aboutName',
      unitOfSubject.as('aboutUnitId'),
    ])
    .where('event.actorId', 'is not', null)
    .where('event.actorId', 'in', (eb) =>
      eb
        .selectFrom('roleGrant')
        .innerJoin('unitAncestor', 'unitAncestor.unitId', 'roleGrant.unitId')
        .select('roleGrant.learnerId')
        .where('unitAncestor.ancestorId', '=', unitId),
    )
    .where((eb) =>
      eb.or([
        eb('event.type', '!=', 'attendance-marked'),
        eb(sql<string>`event.payload ->> '$.reason'`, 'is not', null),
      ]),
    )
    .where('event.sequence', '<', before)
    .orderBy('event.sequence', 'desc')
    .limit(limit)
    .execute()
}
