import type { CardRow, Db, Instant } from '../database.ts'

export async function insertCards(db: Db, cards: readonly CardRow[]): Promise<void> {
  if (cards.length > 0) await db.insertInto('card').values(cards).execute()
}

/** A card with its person, withdrawn or not. */
export function findCard(db: Db, id: string) {
  return db
    .selectFrom('card')
    .innerJoin('person', 'person.id', 'card.personId')
    .select([
      'card.withdrawnAt',
      'person.id as personId',
      'person.learnerId',
      'person.displayName',
      'person.mergedInto',
    ])
    .where('card.id', '=', id)
    .executeTakeFirst()
}

/** The cards of people that are in force. */
export function listCardsOf(
  db: Db,
  personIds: readonly string[],
): Promise<Pick<CardRow, 'id' | 'personId'>[]> {
  return db
    .selectFrom('card')
    .select(['id', 'personId'])
    .where('personId', 'in', personIds)
    .where('withdrawnAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** Takes every card of a person out of force, and says how many those were. */
export async function withdrawCardsOf(
  db: Db,
  personId: string,
  withdrawnAt: Instant,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('card')
    .set({ withdrawnAt })
    .where('personId', '=', personId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
