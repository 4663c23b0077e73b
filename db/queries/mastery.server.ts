import type { Db, MasteryRow } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'

export function listMasteryOfLearners(
  db: Db,
  learnerIds: readonly string[],
): Promise<MasteryRow[]> {
  return db.selectFrom('mastery').selectAll().where('learnerId', 'in', learnerIds).execute()
}

export async function deleteMastery(db: Db, rows: readonly MasteryRow[]): Promise<void> {
  for (const { learnerId, skill, rung, grade } of rows) {
    await db
      .deleteFrom('mastery')
      .where('learnerId', '=', learnerId)
      .where('skill', '=', skill)
      .where('rung', '=', rung)
      .where('grade', '=', grade)
      .execute()
  }
}

export const upsertMastery = forEachRow((db, row: MasteryRow) =>
  db
    .insertInto('mastery')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['learnerId', 'skill', 'rung', 'grade'])
        .doUpdateSet((eb) => ({ firstAt: eb.ref('excluded.firstAt') })),
    ),
)
