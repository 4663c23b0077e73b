import type { Db, MasteryRow } from '../database.ts'

export function listMasteryOfLearners(
  db: Db,
  learnerIds: readonly string[],
): Promise<MasteryRow[]> {
  return db.selectFrom('mastery').selectAll().where('learnerId', 'in', learnerIds).execute()
}

export async function upsertMastery(db: Db, rows: readonly MasteryRow[]): Promise<void> {
  await db
    .insertInto('mastery')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['learnerId', 'skill', 'rung', 'grade'])
        .doUpdateSet((eb) => ({ firstAt: eb.ref('excluded.firstAt') })),
    )
    .execute()
}
