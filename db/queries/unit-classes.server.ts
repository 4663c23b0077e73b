import type { ClassRow, Db } from '../database.ts'

/** The classes of a unit and of all that ever stood below it, the latest first. */
export function listClassesWithin(
  db: Db,
  unitId: string,
  limit: number,
): Promise<ClassRow[]> {
  return db
    .selectFrom('class')
    .selectAll('class')
    .where((eb) =>
      eb.or([
        eb('class.hamletId', '=', unitId),
        eb.exists(
          eb
            .selectFrom('unitAncestor')
            .select('unitAncestor.distance')
            .whereRef('unitAncestor.unitId', '=', 'class.hamletId')
            .where('unitAncestor.ancestorId', '=', unitId),
        ),
      ]),
    )
    .orderBy('class.startsAt', 'desc')
    .orderBy('class.id')
    .limit(limit)
    .execute()
}
