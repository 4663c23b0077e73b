import { v7 as uuid } from 'uuid'
import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { listQuestionsOfClass, updateAnswer } from '#db/queries/class-questions.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { longestAnswer, readText, type TextProblem } from './question-text.ts'

type Answered = {
  classId: string
  question: string
  /** Undefined where it was answered in class, by word of mouth. */
  text: string | undefined
}
type Refusal = ClassRefusal | { code: TextProblem | 'question-not-found' }

/** Answers a question of a class; an answer may be written over. */
export async function answerQuestion(
  deps: RoleDeps & { record: EventRecord },
  staff: Staff,
  { classId, question, text }: Answered,
): Promise<Result<undefined, Refusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const questions = await listQuestionsOfClass(deps.db, classId)
  if (!questions.some(({ id }) => id === question)) return failure('question-not-found')
  const read = text === undefined ? { text: null } : readText(text, longestAnswer)
  if ('problem' in read) return failure(read.problem)

  const at = deps.now().toISOString()
  await deps.db.transaction().execute(async (db) => {
    await updateAnswer(db, question, {
      ...{ answer: read.text, answeredBy: staff.learnerId, answeredAt: at },
    })
    await deps.record.append({ ...deps, db }, [
      {
        ...{ id: uuid(), type: 'class-question-answered', subjectId: classId },
        ...{ actorId: staff.learnerId, happenedAt: at, payload: { question } },
      },
    ])
  })
  return success(undefined)
}
