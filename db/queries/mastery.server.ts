import type { Db, MasteryRow } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'

export function listMasteryOfLearners(
  db: Db,
  learnerIds: readonly string[],
): Promise<MasteryRow[]> {
  return db.selectFrom('mastery').selectAll().where('learnerId', 'in', learnerIds).execute()
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
