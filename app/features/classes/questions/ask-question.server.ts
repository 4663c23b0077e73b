import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import {
  countQuestionsOfClass,
  insertQuestion,
} from '#db/queries/class-questions.server.ts'
import { wasInClass } from './my-class.server.ts'
import { longestQuestion, readText, type TextProblem } from './question-text.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }
type Asked = { classId: string; text: string; isNameless: boolean; once: string }
type Refusal = { code: TextProblem | 'not-your-class' | 'too-many' }

/** More than any class asks; a flood is not kept. */
const mostOfClass = 300

/**
 * Puts a question into the box of a class that the asker was in. The event only says that one was
 * asked: the words are kept where they can be erased.
 */
export async function askQuestion(
  deps: Deps,
  learnerId: string | undefined,
  { classId, text, isNameless, once }: Asked,
): Promise<Result<undefined, Refusal>> {
  if (learnerId === undefined || !(await wasInClass(deps.db, learnerId, classId))) {
    return failure('not-your-class')
  }
  const read = readText(text, longestQuestion)
  if ('problem' in read) return failure(read.problem)
  if ((await countQuestionsOfClass(deps.db, classId)) >= mostOfClass) {
    return failure('too-many')
  }
  // A form sent twice asks once.
  const id = once === '' ? uuid() : derivedEventId('class-question-asked', once, read.text)
  const at = deps.now().toISOString()
  await deps.db.transaction().execute(async (db) => {
    await insertQuestion(db, {
      ...{ id, classId, text: read.text, askedAt: at },
      learnerId: isNameless ? null : learnerId,
      ...{ answer: null, answeredBy: null, answeredAt: null },
    })
    await deps.record.append({ ...deps, db }, [
      {
        ...{ id, type: 'class-question-asked' },
        ...{ subjectId: classId, happenedAt: at, payload: { question: id } },
      },
    ])
  })
  return success(undefined)
}
