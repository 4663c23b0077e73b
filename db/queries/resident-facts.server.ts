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

/** Who has a year of birth and is counted, with the age band they are counted in on a day. */
export function listAgesOn(db: Db, day: string) {
  return db
    .selectFrom('person')
    .select(['person.id', 'person.learnerId', 'person.birthYear', 'person.sex'])
    .select((eb) =>
      eb
        .selectFrom('residentTrait')
        .select('residentTrait.ageBand')
        .whereRef('residentTrait.learnerId', '=', 'person.learnerId')
        .where('residentTrait.on', '<=', day)
        .orderBy('residentTrait.on', 'desc')
        .limit(1)
        .as('ageBand'),
    )
    .where('person.birthYear', 'is not', null)
    .where('person.learnerId', 'in', (eb) =>
      eb.selectFrom('residentTrait').select('residentTrait.learnerId'),
    )
    .execute()
}
