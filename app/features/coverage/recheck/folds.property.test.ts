import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecord } from '#app/features/record/record.server.ts'
import { emptyDatabase } from '#tests/support/database.ts'
import { expectOrderProof } from '#tests/support/order-proof.ts'
import { recheckResults } from '../facts.ts'
import { recheckFolds } from './folds.server.ts'
import { recheckOf } from './recheck-of.server.ts'

// Few of each, so that results meet: of the same, at the same instant, before their draw.
const instant = fc.constantFrom('2026-03-01T12:00:00.000Z', '2026-03-02T12:00:00.000Z')
const actorId = fc.constantFrom('trainer-1', 'trainer-2', undefined)
const learner = fc.constantFrom('learner-1', 'learner-2', 'learner-3')
const result = fc.constantFrom(...recheckResults)

const drawn = fc.record({
  ...{ id: fc.constantFrom('draw-1', 'draw-2'), type: fc.constant('recheck-drawn') },
  ...{ subjectId: fc.constant('c-11'), actorId, happenedAt: instant },
  payload: fc.constant({
    ...{ period: '2026-Q1', seed: 'c-11|2026-Q1|00', day: '2026-02-28', outOf: 30 },
    learners: ['learner-1', 'learner-2'],
  }),
})
const noted = fc.record({
  ...{ id: fc.uuid(), type: fc.constant('recheck-noted'), subjectId: learner, actorId },
  happenedAt: instant,
  payload: fc.record({ draw: fc.constantFrom('draw-1', 'draw-2'), result }),
})
const events = fc
  .tuple(fc.uniqueArray(drawn, { selector: ({ id }) => id }), fc.array(noted))
  .map(([draws, results]) => [...draws, ...results])
  .filter((all) => all.length > 0)

test('draws and their results are the same whatever order their events come in', async () => {
  await expectOrderProof(recheckFolds, events, 100)
})

test('the last word on somebody counts, and only of those who were drawn', async () => {
  const db = await emptyDatabase()
  const now = () => new Date('2026-03-09T10:00:00.000Z')
  const payload = {
    ...{ period: '2026-Q1', seed: 'a seed', day: '2026-02-28', outOf: 30 },
    learners: ['learner-1', 'learner-2', 'learner-3'],
  }
  const at = (day: number) => `2026-03-0${day}T10:00:00.000Z`
  const draw = { id: 'draw-1', subjectId: 'c-11', happenedAt: at(1) }
  const say = (id: string, who: string, [day, said]: [number, string]) => ({
    ...{ id, type: 'recheck-noted', subjectId: who, happenedAt: at(day) },
    payload: { draw: 'draw-1', result: said },
  })
  await createRecord(recheckFolds).append({ db, now }, [
    say('r-2', 'learner-1', [3, 'alone']),
    say('r-1', 'learner-1', [2, 'not-met']),
    say('r-3', 'learner-2', [2, 'with-help']),
    say('r-4', 'somebody-else', [2, 'alone']),
    { ...draw, type: 'recheck-drawn', payload },
  ])

  const [found] = await recheckOf({ db }, { unitId: 'c-11', period: '2026-Q1' })

  expect(found).toMatchObject({ size: 3, outOf: 30, checked: 2, alone: 1, withHelp: 1 })
  expect(found).toMatchObject({ notAnyMore: 0, notMet: 0, seed: 'a seed' })
  expect(await recheckOf({ db }, { unitId: 'c-11', period: '2026-Q2' })).toEqual([])
})
