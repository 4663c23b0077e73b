import { expect, test } from 'vitest'
import { learningFolds } from '#app/features/learning/learning.server.ts'
import { emptyDatabase, tablesOf } from '#tests/support/database.ts'
import { attemptFinished, lessonRead } from '#tests/support/events.ts'
import { createRecord } from './record.server.ts'

const now = () => new Date('2026-03-01T10:00:00.000Z')
const record = createRecord(learningFolds)
const projections = ['attempt', 'mastery'] as const

test('an event sent twice is stored once, and the second answer says so', async () => {
  const db = await emptyDatabase()
  const event = lessonRead('learner-1')

  const first = await record.append({ db, now }, [event])
  const second = await record.append({ db, now }, [event])

  expect(first).toEqual(new Map([[event.id, 'stored']]))
  expect(second).toEqual(new Map([[event.id, 'already-stored']]))
  expect(await db.selectFrom('event').selectAll().execute()).toEqual([
    {
      sequence: 1,
      id: event.id,
      type: 'lesson-read',
      subjectId: 'learner-1',
      payload: '{"lesson":"dang-nhap","skill":"sign-in"}',
      actorId: null,
      happenedAt: '2026-03-01T09:00:00.000Z',
      receivedAt: '2026-03-01T10:00:00.000Z',
    },
  ])
})

test('an id that is taken keeps its event, whoever sends another under it', async () => {
  const db = await emptyDatabase()
  const event = lessonRead('learner-1')
  await record.append({ db, now }, [event])
  const before = await tablesOf(db, ['event', ...projections])

  const answer = await record.append({ db, now }, [
    { ...event, subjectId: 'learner-2', payload: { lesson: 'other', skill: 'other' } },
  ])

  expect(answer).toEqual(new Map([[event.id, 'already-stored']]))
  expect(await tablesOf(db, ['event', ...projections])).toEqual(before)
})

test('events are stored with their folds or not at all', async () => {
  const db = await emptyDatabase()
  const failing = {
    name: 'failing',
    types: ['lesson-read'],
    tables: [],
    apply: () => Promise.reject(new Error('no room')),
  }

  const appending = createRecord([...learningFolds, failing]).append({ db, now }, [
    lessonRead('learner-1'),
  ])

  await expect(appending).rejects.toThrow('no room')
  expect(await tablesOf(db, ['event', 'mastery'])).toEqual({ event: [], mastery: [] })
})

test('appending takes part in a transaction it is given', async () => {
  const db = await emptyDatabase()

  const rolledBack = db.transaction().execute(async (trx) => {
    await record.append({ db: trx, now }, [lessonRead('learner-1')])
    throw new Error('changed my mind')
  })

  await expect(rolledBack).rejects.toThrow('changed my mind')
  expect(await tablesOf(db, ['event'])).toEqual({ event: [] })
})

test('rebuilding a log longer than one chunk gives the tables there were', async () => {
  const db = await emptyDatabase()
  const events = Array.from({ length: 2300 }, (_, index) =>
    index % 3 === 0
      ? attemptFinished(`learner-${index % 50}`)
      : lessonRead(`learner-${index % 70}`),
  )
  for (let from = 0; from < events.length; from += 500) {
    await record.append({ db, now }, events.slice(from, from + 500))
  }
  const before = await tablesOf(db, projections)
  await db.deleteFrom('mastery').where('learnerId', '=', 'learner-1').execute()
  await db.updateTable('attempt').set({ outcome: 'unsafe' }).execute()

  expect(await record.rebuild(db)).toBe(events.length)

  expect(await tablesOf(db, projections)).toEqual(before)
})

test('verifying names the table, key and column of every difference', async () => {
  const db = await emptyDatabase()
  const attempt = '019aa000-0000-7000-8000-000000000001'
  const finished = attemptFinished('learner-1', { attempt, outcome: 'finished' })
  await record.append({ db, now }, [finished])
  expect(await record.verify(db)).toEqual({ events: 1, rows: 3, differences: [] })

  await db.updateTable('attempt').set({ outcome: 'passed' }).execute()
  await db.deleteFrom('mastery').where('rung', '=', 'reached').execute()
  const firstAt = '2026-01-01T00:00:00.000Z'
  const forged = { skill: 'sign-in', rung: 'used', grade: 'self', firstAt } as const
  await db
    .insertInto('mastery')
    .values({ learnerId: 'learner-1', ...forged })
    .execute()

  expect((await record.verify(db)).differences).toEqual([
    {
      table: 'attempt',
      key: `["learner-1","${attempt}"]`,
      column: 'outcome',
      inUse: 'passed',
      rebuilt: 'finished',
    },
    {
      table: 'mastery',
      key: '["learner-1","sign-in","used","self"]',
      inUse: { learnerId: 'learner-1', ...forged },
      rebuilt: undefined,
    },
    {
      table: 'mastery',
      key: '["learner-1","sign-in","reached","self"]',
      inUse: undefined,
      rebuilt: {
        learnerId: 'learner-1',
        skill: 'sign-in',
        rung: 'reached',
        grade: 'self',
        firstAt: finished.happenedAt,
      },
    },
  ])
})
