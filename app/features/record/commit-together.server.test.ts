import { expect, test } from 'vitest'
import type { Fold } from '#app/features/record/record.server.ts'
import { learningFolds } from '#app/features/learning/learning.server.ts'
import type { Db } from '#db/database.ts'
import { emptyDatabase } from '#tests/support/database.ts'
import { lessonRead } from '#tests/support/events.ts'
import { createRecord } from './record.server.ts'

const now = () => new Date('2026-03-01T10:00:00.000Z')

/** Notes which transactions it is asked in; refuses the events of one learner. */
function watchingFold(refused?: string): Fold & { transactions: Set<Db> } {
  const transactions = new Set<Db>()
  return {
    name: 'watching',
    types: ['lesson-read'],
    tables: [],
    transactions,
    apply(db, events) {
      transactions.add(db)
      const isRefused = events.some(({ subjectId }) => subjectId === refused)
      return isRefused ? Promise.reject(new Error('not this one')) : Promise.resolve()
    },
  }
}

test('batches that come in at once share a transaction, each with its own answer', async () => {
  const db = await emptyDatabase()
  const watching = watchingFold()
  const record = createRecord([...learningFolds, watching])
  const shared = lessonRead('learner-1')
  const batches = [[shared], [lessonRead('learner-2'), shared], [lessonRead('learner-3')]]

  const answers = await Promise.all(
    batches.map((batch) => record.append({ db, now }, batch)),
  )

  expect(answers.map((answer) => [...answer.values()])).toEqual([
    ['stored'],
    ['stored', 'already-stored'],
    ['stored'],
  ])
  expect(watching.transactions.size).toBe(1)
})

test('a batch that cannot be stored keeps none of those beside it back', async () => {
  const db = await emptyDatabase()
  const record = createRecord([...learningFolds, watchingFold('learner-2')])
  const learners = ['learner-1', 'learner-2', 'learner-3']

  const answers = await Promise.allSettled(
    learners.map((learner) => record.append({ db, now }, [lessonRead(learner)])),
  )

  expect(answers.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  const stored = await db.selectFrom('event').select('subjectId').execute()
  expect(stored.map(({ subjectId }) => subjectId)).toEqual(['learner-1', 'learner-3'])
})
