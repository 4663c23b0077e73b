import type { Db } from '../database.ts'

/**
 * The people who live in hamlets on a day and agree to be listed, by household and name. Records
 * that were merged into another are left out.
 */
export function listResidentsOf(db: Db, hamletIds: readonly string[], day: string) {
  return residentsOn(db, day)
    .where('residence.hamletId', 'in', hamletIds)
    .orderBy('person.household')
    .orderBy('person.displayName')
    .orderBy('person.id')
    .execute()
}

export function findResident(db: Db, personId: string, day: string) {
  return residentsOn(db, day).where('person.id', '=', personId).executeTakeFirst()
}

function residentsOn(db: Db, day: string) {
  return db
    .selectFrom('residence')
    .innerJoin('person', 'person.learnerId', 'residence.learnerId')
    .select([
      'person.id',
      'person.learnerId',
      'person.displayName',
      'person.phone',
      'person.birthYear',
      'person.sex',
      'person.household',
      'person.smartphone',
      'residence.hamletId',
    ])
    .where('person.mergedInto', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('consent')
          .select('consent.id')
          .whereRef('consent.personId', '=', 'person.id')
          .where('consent.purpose', '=', 'class-list')
          .where('consent.withdrawnAt', 'is', null),
      ),
    )
    .where('residence.validFrom', '<=', day)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('residence as later')
            .select('later.learnerId')
            .whereRef('later.learnerId', '=', 'residence.learnerId')
            .whereRef('later.validFrom', '>', 'residence.validFrom')
            .where('later.validFrom', '<=', day),
        ),
      ),
    )
}
export type ResidentRow = Awaited<ReturnType<typeof listResidentsOf>>[number]

/** Everybody of whom it was ever said that they live in a hamlet. */
export async function listEverLivedIn(db: Db, hamletId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('residence')
    .select('learnerId')
    .distinct()
    .where('hamletId', '=', hamletId)
    .execute()
  return rows.map(({ learnerId }) => learnerId)
}
