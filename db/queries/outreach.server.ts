import type { Db, VisitRow } from '../database.ts'

/** Visits that were not taken back, the latest first. */
export function listVisitsOf(db: Db, learnerIds: readonly string[]): Promise<VisitRow[]> {
  return standingVisits(db)
    .where('learnerId', 'in', learnerIds)
    .orderBy('at', 'desc')
    .orderBy('eventId')
    .execute()
}

export function findVisit(db: Db, eventId: string): Promise<VisitRow | undefined> {
  return standingVisits(db).where('eventId', '=', eventId).executeTakeFirst()
}

/** All that one of the staff wrote down of a hamlet at one moment: one visit of a house. */
export function listVisitsTogether(
  db: Db,
  { hamletId, actorId, at }: Pick<VisitRow, 'hamletId' | 'at'> & { actorId: string },
): Promise<VisitRow[]> {
  return standingVisits(db)
    .where('hamletId', '=', hamletId)
    .where('actorId', '=', actorId)
    .where('at', '=', at)
    .execute()
}

function standingVisits(db: Db) {
  return db
    .selectFrom('visit')
    .selectAll()
    .where('eventId', 'not in', (eb) => eb.selectFrom('visitWithdrawal').select('visitId'))
}

/** The classes that learners were in, cancelled ones left out, the latest first. */
export function listPresencesOf(db: Db, learnerIds: readonly string[]) {
  return db
    .selectFrom('attendance')
    .innerJoin('class', 'class.id', 'attendance.classId')
    .select([
      'attendance.learnerId',
      'attendance.classId',
      'class.hamletId',
      'class.skill',
      'class.scenario',
      'class.place',
      'class.startsAt',
      'class.closedAt',
    ])
    .where('attendance.learnerId', 'in', learnerIds)
    .where('attendance.isPresent', '=', 1)
    .where('class.cancelledAt', 'is', null)
    .orderBy('class.startsAt', 'desc')
    .orderBy('class.id')
    .execute()
}
export type PresenceRow = Awaited<ReturnType<typeof listPresencesOf>>[number]

export function listFollowUpsOf(db: Db, learnerIds: readonly string[]) {
  return db
    .selectFrom('followUp')
    .selectAll()
    .where('learnerId', 'in', learnerIds)
    .orderBy('at')
    .execute()
}

export function listFollowUpMissesOf(db: Db, learnerIds: readonly string[]) {
  return db
    .selectFrom('followUpMiss')
    .selectAll()
    .where('learnerId', 'in', learnerIds)
    .orderBy('at')
    .execute()
}

/** Those of the people who agree to all of some purposes today. */
export async function listAgreeing(
  db: Db,
  personIds: readonly string[],
  purposes: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('consent')
    .select('personId')
    .where('personId', 'in', personIds)
    .where('purpose', 'in', purposes)
    .where('withdrawnAt', 'is', null)
    .groupBy('personId')
    .having((eb) => eb(eb.fn.count('purpose').distinct(), '=', purposes.length))
    .execute()
  return rows.map(({ personId }) => personId)
}

/** What people agreed to be counted as. */
export function listGroupsOf(db: Db, personIds: readonly string[]) {
  return db
    .selectFrom('personGroup')
    .select(['personId', 'group'])
    .where('personId', 'in', personIds)
    .execute()
}
