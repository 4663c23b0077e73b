import type {
  Db,
  LearnerMergeRow,
  LearnerMergeUndoingRow,
  ResidenceRow,
  ResidentTraitRow,
} from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'
import { isLater } from './is-later.ts'

/** Of two statements for the same day the later is kept. */
export const upsertResidences = forEachRow((db, row: ResidenceRow) =>
  db
    .insertInto('residence')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['learnerId', 'validFrom'])
        .doUpdateSet((eb) => ({
          hamletId: eb.ref('excluded.hamletId'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('residence')),
    ),
)

export const upsertResidentTraits = forEachRow((db, row: ResidentTraitRow) =>
  db
    .insertInto('residentTrait')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['learnerId', 'on'])
        .doUpdateSet((eb) => ({
          ageBand: eb.ref('excluded.ageBand'),
          sex: eb.ref('excluded.sex'),
          groups: eb.ref('excluded.groups'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('residentTrait')),
    ),
)

export const insertLearnerMerges = forEachRow((db, row: LearnerMergeRow) =>
  db
    .insertInto('learnerMerge')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

export const insertMergeUndoings = forEachRow((db, row: LearnerMergeUndoingRow) =>
  db
    .insertInto('learnerMergeUndoing')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

/** The merges of learners into one that were not taken back. */
export function listMergesInto(db: Db, toLearnerId: string): Promise<LearnerMergeRow[]> {
  return db
    .selectFrom('learnerMerge')
    .selectAll()
    .where('toLearnerId', '=', toLearnerId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('learnerMergeUndoing')
            .select('mergeId')
            .whereRef('mergeId', '=', 'learnerMerge.id'),
        ),
      ),
    )
    .orderBy('id')
    .execute()
}

/** What a learner is counted as on a day. */
export function findTraitOn(
  db: Db,
  learnerId: string,
  day: string,
): Promise<ResidentTraitRow | undefined> {
  return db
    .selectFrom('residentTrait')
    .selectAll()
    .where('learnerId', '=', learnerId)
    .where('on', '<=', day)
    .orderBy('on', 'desc')
    .executeTakeFirst()
}
