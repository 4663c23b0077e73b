import type { ClassQuestionRow, Db, Instant } from '../database.ts'

export async function insertQuestion(db: Db, row: ClassQuestionRow): Promise<void> {
  await db
    .insertInto('classQuestion')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export function listQuestionsOfClass(db: Db, classId: string): Promise<ClassQuestionRow[]> {
  return db
    .selectFrom('classQuestion')
    .selectAll()
    .where('classId', '=', classId)
    .orderBy('askedAt', 'desc')
    .orderBy('id')
    .execute()
}

/** Those asked with their name, the latest first. */
export function listQuestionsOf(
  db: Db,
  learnerIds: readonly string[],
): Promise<ClassQuestionRow[]> {
  return db
    .selectFrom('classQuestion')
    .selectAll()
    .where('learnerId', 'in', learnerIds)
    .orderBy('askedAt', 'desc')
    .orderBy('id')
    .execute()
}

/** How many questions a class has had, answered ones too. */
export async function countQuestionsOfClass(db: Db, classId: string): Promise<number> {
  const { count } = await db
    .selectFrom('classQuestion')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('classId', '=', classId)
    .executeTakeFirstOrThrow()
  return count
}

/** How many questions nobody has answered yet, by the hamlet of their class. */
export async function countOpenQuestions(db: Db, hamletId: string): Promise<number> {
  const { count } = await db
    .selectFrom('classQuestion')
    .innerJoin('class', 'class.id', 'classQuestion.classId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('class.hamletId', '=', hamletId)
    .where('classQuestion.answeredAt', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** An answer may be written over; without words it was given in class. */
export async function updateAnswer(
  db: Db,
  id: string,
  answered: { answer: string | null; answeredBy: string; answeredAt: Instant },
): Promise<void> {
  await db.updateTable('classQuestion').set(answered).where('id', '=', id).execute()
}

/** Deletes what learners wrote in words of their own. */
export async function eraseTextsOf(db: Db, learnerIds: readonly string[]): Promise<void> {
  await db.deleteFrom('classQuestion').where('learnerId', 'in', learnerIds).execute()
}

/** The last word of each pseudonym, the earliest first. */
export function listRatingsOfClass(db: Db, classId: string) {
  return db
    .selectFrom('rating')
    .select(['learnerId', 'rating'])
    .where('classId', '=', classId)
    .orderBy('statedAt')
    .orderBy('eventId')
    .execute()
}

export function listRatingsOf(db: Db, learnerIds: readonly string[]) {
  return db
    .selectFrom('rating')
    .select(['classId', 'rating', 'statedAt'])
    .where('learnerId', 'in', learnerIds)
    .orderBy('statedAt')
    .execute()
}

/** The pages that classes were asked to open, as the payloads of their events, in order. */
export function listPushesOf(db: Db, classIds: readonly string[]) {
  return db
    .selectFrom('event')
    .select(['subjectId', 'payload'])
    .where('type', '=', 'class-pushed')
    .where('subjectId', 'in', classIds)
    .orderBy('happenedAt')
    .orderBy('id')
    .execute()
}
