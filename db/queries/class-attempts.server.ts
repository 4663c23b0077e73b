import type { AttemptRow, Db, Instant } from '../database.ts'

/** Attempts that reached their goal in a span of time. */
export function listAttemptsFinishedIn(
  db: Db,
  { learnerIds, from, to }: { learnerIds: readonly string[]; from: Instant; to: Instant },
): Promise<Pick<AttemptRow, 'learnerId' | 'id' | 'skill' | 'scenario' | 'outcome'>[]> {
  return db
    .selectFrom('attempt')
    .select(['learnerId', 'id', 'skill', 'scenario', 'outcome'])
    .where('learnerId', 'in', learnerIds)
    .where('finishedAt', '>=', from)
    .where('finishedAt', '<=', to)
    .where('outcome', 'in', ['passed', 'finished'])
    .execute()
}
