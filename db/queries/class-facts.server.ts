import type {
  AttendanceRow,
  ClassPushRow,
  ClassRow,
  ClassTurnRow,
  Db,
  HeadcountRow,
  RatingRow,
} from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'
import { isLater } from './is-later.ts'

/** Each of these gives the rows that changed something: of two statements the later is kept. */
export const upsertClasses = forEachRow((db, row: ClassRow) =>
  db
    .insertInto('class')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          hamletId: eb.ref('excluded.hamletId'),
          teamId: eb.ref('excluded.teamId'),
          startsAt: eb.ref('excluded.startsAt'),
          minutes: eb.ref('excluded.minutes'),
          skill: eb.ref('excluded.skill'),
          scenario: eb.ref('excluded.scenario'),
          kit: eb.ref('excluded.kit'),
          place: eb.ref('excluded.place'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('class')),
    ),
)

export const upsertAttendance = forEachRow((db, row: AttendanceRow) =>
  db
    .insertInto('attendance')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['classId', 'learnerId'])
        .doUpdateSet((eb) => ({
          isPresent: eb.ref('excluded.isPresent'),
          how: eb.ref('excluded.how'),
          markedBy: eb.ref('excluded.markedBy'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('attendance')),
    ),
)

export const upsertHeadcounts = forEachRow((db, row: HeadcountRow) =>
  db
    .insertInto('headcount')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('classId')
        .doUpdateSet((eb) => ({
          count: eb.ref('excluded.count'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('headcount')),
    ),
)

export const upsertClassPushes = forEachRow((db, row: ClassPushRow) =>
  db
    .insertInto('classPush')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('classId')
        .doUpdateSet((eb) => ({
          path: eb.ref('excluded.path'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('classPush')),
    ),
)

export const upsertRatings = forEachRow((db, row: RatingRow) =>
  db
    .insertInto('rating')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['classId', 'learnerId'])
        .doUpdateSet((eb) => ({
          rating: eb.ref('excluded.rating'),
          statedAt: eb.ref('excluded.statedAt'),
          eventId: eb.ref('excluded.eventId'),
        }))
        .where(isLater('rating')),
    ),
)

export const insertClassTurns = forEachRow((db, row: ClassTurnRow) =>
  db
    .insertInto('classTurn')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

export function listClassesByIds(
  db: Db,
  ids: readonly string[],
): Promise<Pick<ClassRow, 'id' | 'statedAt'>[]> {
  return db.selectFrom('class').select(['id', 'statedAt']).where('id', 'in', ids).execute()
}

export function listTurnsOf(db: Db, classIds: readonly string[]): Promise<ClassTurnRow[]> {
  return db
    .selectFrom('classTurn')
    .selectAll()
    .where('classId', 'in', classIds)
    .orderBy('at')
    .orderBy('eventId')
    .execute()
}

export async function updateClassTurns(
  db: Db,
  id: string,
  turns: Pick<
    ClassRow,
    'code' | 'openedAt' | 'openedBy' | 'closedAt' | 'closedBy' | 'closing' | 'cancelledAt'
  >,
): Promise<void> {
  await db.updateTable('class').set(turns).where('id', '=', id).execute()
}
