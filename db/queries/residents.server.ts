import type { Db } from '../database.ts'

/**
 * The people known by name who live in hamlets on a day, by household and name. Records that were
 * merged into another are left out.
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
