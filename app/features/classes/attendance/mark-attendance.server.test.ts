import { expect, test } from 'vitest'
import { v7 as uuid } from 'uuid'
import { givenClass, givenPresent } from '#tests/support/classes.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { closeClass } from '../closing/close-class.server.ts'
import { describeRoll } from './describe-roll.server.ts'
import { listMarks } from './list-marks.server.ts'
import { markAttendance } from './mark-attendance.server.ts'
import type { SentMark } from './mark.ts'
import { givenRoll } from '#tests/support/given-roll.ts'

const mark = (learner: string | undefined, isPresent: boolean, ago = 0): SentMark => ({
  ...{ key: uuid(), learner: learner ?? '', isPresent, how: 'called', ago },
})

test('the same mark counts once, however often a bad network sends it', async () => {
  const { deps, trainer, classId, learners } = await givenRoll()
  const marks = [mark(learners[0], true)]

  await markAttendance(deps, trainer, { classId, marks })
  deps.advance(1)
  const again = await markAttendance(deps, trainer, { classId, marks })

  expect(again).toMatchObject({ ok: true, value: { present: [learners[0]], total: 1 } })
  expect(await listMarks(deps.db, classId)).toHaveLength(1)
})

test('of two trainers the later word holds, though it comes first', async () => {
  const { deps, trainer, classId, learners } = await givenRoll()
  const other = await givenStaff(deps, { loginName: 'do', displayName: 'Sùng A Dơ' })
  await givenRole(deps, other, { role: 'trainer', unitId: 'h-111' })
  deps.advance(10)

  await markAttendance(deps, other, { classId, marks: [mark(learners[0], false, 1000)] })
  const state = await markAttendance(deps, trainer, {
    classId,
    marks: [mark(learners[0], true, 60_000)],
  })

  expect(state).toMatchObject({ value: { present: [] } })
  const history = await listMarks(deps.db, classId)
  expect(history.map(({ actor, isPresent }) => [actor, isPresent])).toEqual([
    ['Sùng A Dơ', false],
    ['Nguyễn Thị Lan', true],
  ])
})

test('whoever joined stays somebody who joined when all are marked', async () => {
  const { deps, trainer, classId, learners } = await givenRoll()
  await givenPresent(deps, classId, { learner: learners[0] ?? '' })

  const marks = learners.map((learner) => ({
    ...mark(learner, true),
    how: 'all' as const,
  }))
  await markAttendance(deps, trainer, { classId, marks })

  const roll = await describeRoll(deps, trainer, classId)
  expect(roll).toMatchObject({
    value: { rows: [{ hasJoined: true }, { isPresent: true, hasJoined: false }] },
  })
})

test('people of elsewhere cannot be marked, nor staff be counted', async () => {
  const { deps, trainer, classId } = await givenRoll()
  await givenPresent(deps, classId, { learner: trainer.learnerId })

  const state = await markAttendance(deps, trainer, {
    classId,
    marks: [mark('somebody-elsewhere', true)],
  })

  expect(state).toMatchObject({ value: { present: [], total: 0 } })
})

test('in a foreign hamlet, and before the class is opened, it is refused', async () => {
  const { deps, trainer, classId } = await givenRoll()
  const foreigner = await givenStaff(deps, { loginName: 'xa' })
  await givenRole(deps, foreigner, { role: 'trainer', unitId: 'h-112' })
  const official = await givenStaff(deps, { loginName: 'thao' })
  await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })
  const planned = await givenClass(deps)

  const codes = []
  for (const [who, id] of [
    [foreigner, classId],
    [official, classId],
    [trainer, planned.id],
  ] as const) {
    const marked = await markAttendance(deps, who, { classId: id, marks: [] })
    codes.push(marked.ok ? 'marked' : marked.failure.code)
  }

  expect(codes).toEqual(['not-your-unit', 'not-your-unit', 'not-opened'])
  expect(await describeRoll(deps, official, classId)).toMatchObject({ ok: false })
})

test('once signed it needs a reason, save for what was pressed before', async () => {
  const { deps, trainer, classId, learners } = await givenRoll()
  deps.advance(60)
  await closeClass(deps, trainer, { classId, isConfirmed: true })
  deps.advance(30)

  const late = await markAttendance(deps, trainer, {
    classId,
    marks: [mark(learners[0], true)],
  })
  const kept = await markAttendance(deps, trainer, {
    classId,
    marks: [mark(learners[0], true, 45 * 60_000)],
  })
  const corrected = await markAttendance(deps, trainer, {
    ...{ classId, reason: 'forgotten' },
    marks: [mark(learners[1], true)],
  })

  expect(late).toEqual({ ok: false, failure: { code: 'reason-missing' } })
  expect(kept).toMatchObject({ ok: true })
  expect(corrected).toMatchObject({ value: { total: 2 } })
  const [latest] = await listMarks(deps.db, classId)
  expect(latest).toMatchObject({ name: 'Bác Mẫu', reason: 'forgotten' })
})
