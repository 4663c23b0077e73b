import type { Db, MasteryRow } from '../database.ts'
import { manyRows } from './many-rows.server.ts'

export function listMasteryOfLearners(
  db: Db,
  learnerIds: readonly string[],
): Promise<MasteryRow[]> {
  return db.selectFrom('mastery').selectAll().where('learnerId', 'in', learnerIds).execute()
}

export const upsertMastery = manyRows((db, rows: readonly MasteryRow[]) =>
  db
    .insertInto('mastery')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['learnerId', 'skill', 'rung', 'grade'])
        .doUpdateSet((eb) => ({ firstAt: eb.ref('excluded.firstAt') })),
    ),
)
