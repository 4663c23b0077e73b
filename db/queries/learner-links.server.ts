import type { Db, LearnerLinkRow } from '../database.ts'

/** The guests whose facts belong to a learner. */
export async function listLinkedLearnerIds(db: Db, toLearnerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('learnerLink')
    .select('fromLearnerId')
    .where('toLearnerId', '=', toLearnerId)
    .orderBy('fromLearnerId')
    .execute()
  return rows.map(({ fromLearnerId }) => fromLearnerId)
}

/** Keeps, for each guest, the link made by the event with the smallest id. */
export async function upsertLearnerLinks(
  db: Db,
  rows: readonly LearnerLinkRow[],
): Promise<void> {
  await db
    .insertInto('learnerLink')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('fromLearnerId')
        .doUpdateSet((eb) => ({
          toLearnerId: eb.ref('excluded.toLearnerId'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .whereRef('excluded.eventId', '<', 'learnerLink.eventId'),
    )
    .execute()
}
