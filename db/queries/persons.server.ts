import type { Db, NewPerson, PersonRow } from '../database.ts'

/** Adds a person, unless the telephone is another's by now. */
export function insertPerson(
  db: Db,
  person: NewPerson,
): Promise<{ id: string } | undefined> {
  return db
    .insertInto('person')
    .values(person)
    .onConflict((conflict) => conflict.column('phone').doNothing())
    .returning('id')
    .executeTakeFirst()
}

export function findPerson(db: Db, personId: string): Promise<PersonRow | undefined> {
  return db.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst()
}

export function findPersonByPhone(db: Db, phone: string): Promise<PersonRow | undefined> {
  return db.selectFrom('person').selectAll().where('phone', '=', phone).executeTakeFirst()
}

export function findPersonOfLearner(
  db: Db,
  learnerId: string,
): Promise<PersonRow | undefined> {
  return db
    .selectFrom('person')
    .selectAll()
    .where('learnerId', '=', learnerId)
    .executeTakeFirst()
}

/** The records that were merged into one, and those that were merged into them. */
export async function listMergedInto(db: Db, personId: string): Promise<PersonRow[]> {
  const found = await db
    .selectFrom('person')
    .selectAll()
    .where('mergedInto', '=', personId)
    .orderBy('id')
    .execute()
  const deeper = await Promise.all(found.map(({ id }) => listMergedInto(db, id)))
  return [...found, ...deeper.flat()]
}

/** Which of the telephones are somebody's. */
export async function listPhonesTaken(
  db: Db,
  phones: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('phone')
    .where('phone', 'in', phones)
    .execute()
  return rows.flatMap(({ phone }) => phone ?? [])
}

export async function deletePerson(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('person').where('id', '=', personId).execute()
}

export async function updatePinHash(
  db: Db,
  personId: string,
  pinHash: string,
): Promise<void> {
  await db.updateTable('person').set({ pinHash }).where('id', '=', personId).execute()
}

/** Changes what is known of somebody; what is left out stays. */
export async function updatePerson(
  db: Db,
  personId: string,
  known: Partial<Omit<PersonRow, 'id' | 'learnerId' | 'createdAt'>>,
): Promise<void> {
  await db.updateTable('person').set(known).where('id', '=', personId).execute()
}

/** What those of the learners are called who are people, and not erased. */
export function findNamesOf(
  db: Db,
  learnerIds: readonly string[],
): Promise<Pick<PersonRow, 'learnerId' | 'displayName'>[]> {
  return db
    .selectFrom('person')
    .select(['learnerId', 'displayName'])
    .where('learnerId', 'in', learnerIds)
    .execute()
}
