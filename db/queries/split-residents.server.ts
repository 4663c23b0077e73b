import type { Db, ResidenceRow } from '../database.ts'

/** The hamlets into which one was split that this one came of; itself among them. */
export async function listPartsBeside(db: Db, hamletId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('unitSuccession as own')
    .innerJoin('unitSuccession as other', (join) =>
      join.onRef('other.fromId', '=', 'own.fromId').onRef('other.on', '=', 'own.on'),
    )
    .innerJoin('unit', 'unit.id', 'other.toId')
    .select('other.toId')
    .distinct()
    .where('own.toId', '=', hamletId)
    // A split that was taken back left parts that never were.
    .where((eb) =>
      eb.or([
        eb('unit.validTo', 'is', null),
        eb('unit.validTo', '>', eb.ref('unit.validFrom')),
      ]),
    )
    .execute()
  return rows.map(({ toId }) => toId)
}

/** Everything that was ever said of who lives in a hamlet, in the order of its days. */
export function listResidencesIn(db: Db, hamletId: string): Promise<ResidenceRow[]> {
  return db
    .selectFrom('residence')
    .selectAll()
    .where('hamletId', '=', hamletId)
    .orderBy('validFrom')
    .execute()
}
