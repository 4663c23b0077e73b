import { expect, test } from 'vitest'
import { v7 as uuid } from 'uuid'
import { findClass } from '#db/queries/classes.server.ts'
import { givenOpenClass, givenPresent, tellOfClass } from '#tests/support/classes.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { classCounts } from './class-counts.server.ts'
import { closeClass } from './close-class.server.ts'
import { describeClosing } from './describe-closing.server.ts'

/** An attempt as the server judged it, ended now. */
async function givenAttempt(
  deps: TestDeps,
  learnerId: string,
  outcome: 'passed' | 'finished' | 'unsafe',
): Promise<void> {
  const at = deps.now().toISOString()
  const unknown = { reason: null, judgedVersion: 1, ruleVersion: 1, trace: null, steps: 1 }
  const more = { seconds: 1, fieldErrors: 0, maxHint: 0, trapsTaken: null, undos: 0 }
  await deps.db
    .insertInto('attempt')
    .values({
      ...{ id: uuid(), learnerId, scenario: 'tra-cuu-ho-so', skill: 'tra-cuu-ho-so' },
      ...{ version: 1, mode: 'exam', startedAt: at, finishedAt: at, outcome },
      ...{ startedEvent: null, finishedEvent: null, evidence: null, ...unknown, ...more },
    })
    .execute()
}

async function givenEvening() {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  await givenAttempt(deps, 'learner-1', 'passed')
  deps.advance(1)
  const { id } = await givenOpenClass(deps)
  deps.advance(1)
  return { deps, trainer, classId: id }
}

async function countsOf(deps: TestDeps, classId: string) {
  const row = await findClass(deps.db, classId)
  return row && classCounts(deps, row)
}

test('people are counted once, whatever they did and under however many names', async () => {
  const { deps, trainer, classId } = await givenEvening()
  const actorId = trainer.learnerId
  await givenPresent(deps, classId, { learner: 'learner-1' })
  await givenPresent(deps, classId, { learner: 'learner-2', actorId })
  await givenPresent(deps, classId, { learner: 'learner-2-again', actorId })
  await givenPresent(deps, classId, { learner: trainer.learnerId, actorId })
  const at = deps.now().toISOString()
  await deps.db
    .insertInto('learnerMerge')
    .values({ id: 'm-1', fromLearnerId: 'learner-2-again', toLearnerId: 'learner-2' })
    .execute()
  await deps.db
    .insertInto('learnerLink')
    .values({ fromLearnerId: 'guest-1', toLearnerId: 'learner-1', eventId: 'e-1' })
    .execute()
  for (const learner of ['guest-1', 'learner-1', trainer.learnerId, 'learner-absent']) {
    await givenAttempt(deps, learner, 'passed')
  }
  await givenAttempt(deps, 'learner-2-again', 'finished')
  await givenAttempt(deps, 'learner-2', 'unsafe')
  await deps.record.append(deps, [
    ...['learner-2', 'learner-2-again'].map((subjectId) => ({
      ...{ id: uuid(), type: 'check-witnessed', subjectId, actorId, happenedAt: at },
      payload: { attempt: 'a-1', skill: 'tra-cuu-ho-so', class: classId },
    })),
  ])
  const payload = { count: 5 }
  await tellOfClass(deps, classId, { type: 'headcount-stated', actorId, payload })

  expect(await countsOf(deps, classId)).toEqual({
    ...{ present: 2, joined: 1, headcount: 5, practised: 2, passed: 1 },
    ...{ witnessed: 1, onBehalf: 0 },
  })
})

test('what was practised before the class or after it does not count', async () => {
  const { deps, trainer, classId } = await givenEvening()
  await givenPresent(deps, classId, { learner: 'learner-1' })
  expect(await countsOf(deps, classId)).toMatchObject({ practised: 0, passed: 0 })

  await closeClass(deps, trainer, { classId, isConfirmed: true })
  deps.advance(1)
  await givenAttempt(deps, 'learner-1', 'passed')

  expect(await countsOf(deps, classId)).toMatchObject({ practised: 0, passed: 0 })
})

test('signed numbers stay, and what was put right since stands beside them', async () => {
  const { deps, trainer, classId } = await givenEvening()
  const actorId = trainer.learnerId
  await givenPresent(deps, classId, { learner: 'learner-1', actorId })

  const unsure = await closeClass(deps, trainer, { classId, isConfirmed: false })
  await closeClass(deps, trainer, { classId, isConfirmed: true })
  deps.advance(5)
  await closeClass(deps, trainer, { classId, isConfirmed: true })
  const payload = {
    learner: 'learner-2',
    isPresent: true,
    how: 'corrected',
    reason: 'forgotten',
  }
  await tellOfClass(deps, classId, { type: 'attendance-marked', actorId, payload })

  expect(unsure).toEqual({ ok: false, failure: { code: 'not-confirmed' } })
  expect(await describeClosing(deps, trainer, classId)).toMatchObject({
    value: {
      now: { present: 2 },
      signed: { counts: { present: 1 }, by: 'Nguyễn Thị Lan' },
      corrections: [{ reason: 'forgotten', isPresent: true }],
    },
  })
  const closings = await deps.db
    .selectFrom('event')
    .select('id')
    .where('type', '=', 'class-closed')
    .execute()
  expect(closings).toHaveLength(1)
})

test('only a trainer of the hamlet signs', async () => {
  const { deps, classId } = await givenEvening()
  const official = await givenStaff(deps, { loginName: 'thao' })
  await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })

  const signed = await closeClass(deps, official, { classId, isConfirmed: true })

  expect(signed).toEqual({ ok: false, failure: { code: 'not-your-unit' } })
  expect(await describeClosing(deps, official, classId)).toMatchObject({ ok: false })
})
