import { sql } from 'kysely'
import type { Db, LearnerLinkRow } from '../database.ts'

/**
 * Those whose facts belong to a learner too: the guests that were linked to it, and the learners
 * that were found to be the same person and not told apart since; and theirs in turn.
 */
export async function listLinkedLearnerIds(db: Db, toLearnerId: string): Promise<string[]> {
  const all = await listLearnersBehind(db, [toLearnerId])
  return all.map(({ learnerId }) => learnerId).filter((id) => id !== toLearnerId)
}

/** For each learner, all whose facts are theirs; themself among them. */
export async function listLearnersBehind(
  db: Db,
  learnerIds: readonly string[],
): Promise<{ ownerId: string; learnerId: string }[]> {
  const { rows } = await sql<{ ownerId: string; learnerId: string }>`
    with recursive behind(owner, learner) as (
      select value, value from json_each(${JSON.stringify(learnerIds)})
      union
      select behind.owner, link."fromLearnerId" from behind
      join "learnerLink" as link on link."toLearnerId" = behind.learner
      union
      select behind.owner, merge."fromLearnerId" from behind
      join "learnerMerge" as merge on merge."toLearnerId" = behind.learner
      where not exists (
        select 1 from "learnerMergeUndoing" as undoing where undoing."mergeId" = merge."id")
    )
    select owner as "ownerId", learner as "learnerId" from behind order by owner, learner
  `.execute(db)
  return rows
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
