import type { Db } from '../database.ts'

/** Who ever lived in a hamlet and agrees to stand on the list of its classes. */
export async function listAgreedToClassList(
  db: Db,
  hamletId: string,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('consent')
    .innerJoin('person', 'person.id', 'consent.personId')
    .innerJoin('residence', 'residence.learnerId', 'person.learnerId')
    .select('consent.personId')
    .where('residence.hamletId', '=', hamletId)
    .where('consent.purpose', '=', 'class-list')
    .where('consent.withdrawnAt', 'is', null)
    .execute()
  return new Set(rows.map(({ personId }) => personId))
}
