import { expect, test } from 'vitest'
import { givenDeps } from '#tests/support/people.ts'
import { attemptFinished, attemptStarted, lessonRead } from '#tests/support/events.ts'
import { listProgress } from './list-progress.server.ts'

const attempt = '019aa000-0000-7000-8000-000000000001'
const link = {
  id: '019aa000-0000-7000-8000-0000000000ff',
  type: 'learner-linked',
  subjectId: 'person-1',
  happenedAt: '2026-03-01T09:00:00.000Z',
  payload: { from: 'guest-1', to: 'person-1' },
}

test('nobody yet has done nothing yet', async () => {
  const deps = await givenDeps()

  expect(await listProgress(deps, undefined)).toEqual({ skills: [], recent: [] })
  expect(await listProgress(deps, 'unheard-of')).toEqual({ skills: [], recent: [] })
})

test('a skill shows its rungs with first dates and the attempt that proves it', async () => {
  const deps = await givenDeps()
  await deps.record.append(deps, [
    lessonRead('learner-1'),
    lessonRead('learner-1', { skill: 'look-up', happenedAt: '2026-02-01T09:00:00.000Z' }),
    attemptStarted('learner-1'),
    attemptFinished('learner-1', { attempt }),
    attemptFinished('learner-2', { skill: 'pay' }),
  ])

  const { skills, recent } = await listProgress(deps, 'learner-1')

  const shown = {
    id: attempt,
    scenario: 'p01-dang-nhap',
    version: 1,
    mode: 'exam',
    outcome: 'passed',
    finishedAt: '2026-03-01T09:30:00.000Z',
    seconds: 61,
    fieldErrors: 1,
    maxHint: 0,
    trapsTaken: 0,
  }
  expect(recent).toEqual([shown])
  expect(skills).toEqual([
    {
      skill: 'sign-in',
      rung: 'passed',
      rungs: [
        { rung: 'reached', grade: 'self', firstAt: '2026-03-01T09:00:00.000Z' },
        { rung: 'practised', grade: 'self', firstAt: '2026-03-01T09:30:00.000Z' },
        { rung: 'passed', grade: 'self', firstAt: '2026-03-01T09:30:00.000Z' },
      ],
      evidence: [shown],
    },
    {
      skill: 'look-up',
      rung: 'reached',
      rungs: [{ rung: 'reached', grade: 'self', firstAt: '2026-02-01T09:00:00.000Z' }],
      evidence: [],
    },
  ])
})

test('what a linked guest did counts as the person, across both of them', async () => {
  const deps = await givenDeps()
  await deps.record.append(deps, [
    attemptFinished('guest-1', { happenedAt: '2026-03-01T09:00:00.000Z' }),
    attemptFinished('person-1', { happenedAt: '2026-03-02T09:00:00.000Z' }),
  ])
  expect((await listProgress(deps, 'person-1')).skills[0]?.rung).toBe('passed')

  await deps.record.append(deps, [link])

  const { skills, recent } = await listProgress(deps, 'person-1')
  expect(recent).toHaveLength(2)
  expect(skills[0]?.rungs.at(-1)).toEqual({
    rung: 'confirmed',
    grade: 'rechecked',
    firstAt: '2026-03-02T09:00:00.000Z',
  })
})

test('two events that claim one attempt make one attempt', async () => {
  const deps = await givenDeps()
  await deps.record.append(deps, [
    attemptFinished('learner-1', { attempt, outcome: 'finished' }),
    attemptFinished('learner-1', { attempt, outcome: 'passed' }),
  ])

  const { recent } = await listProgress(deps, 'learner-1')

  expect(recent.map(({ outcome }) => outcome)).toEqual(['finished'])
})
