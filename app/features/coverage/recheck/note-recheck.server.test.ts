import { expect, test } from 'vitest'
import { givenPassed, tell } from '#tests/support/given-coverage.ts'
import {
  core,
  givenDrawn,
  givenRecheck,
  period,
  seenBy,
  staffOf,
} from '#tests/support/given-recheck.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { findToCheck } from './find-to-check.server.ts'
import { noteRecheck } from './note-recheck.server.ts'
import { recheckOf } from './recheck-of.server.ts'

test('trainers see whom of their hamlet to check, by name and with one thing to do', async () => {
  const deps = await givenRecheck()
  const { people, trainer } = await givenDrawn(deps)

  expect(people.map(({ name }) => name).sort()).toEqual([
    'Người h-111 số 0',
    'Người h-111 số 1',
  ])
  for (const { task, result, isTaughtByReader } of people) {
    expect(core).toContain(task?.skill)
    expect([result, isTaughtByReader]).toEqual([undefined, false])
  }
  expect((await seenBy(deps, trainer, 'h-111')).draws).toEqual([])
})

test('the last result noted holds; what was noted before can be noted again', async () => {
  const deps = await givenRecheck()
  const { people, trainer } = await givenDrawn(deps)
  const [{ drawId, learnerId } = { drawId: '', learnerId: '' }] = people
  const note = async (result: string) => {
    deps.advance(1)
    return noteRecheck(deps, trainer, { drawId, learnerId, result })
  }

  for (const result of ['alone', 'alone', 'with-help', 'alone']) {
    expect(await note(result)).toEqual({ ok: true, value: { hamletId: 'h-111', period } })
  }
  expect(await note('')).toMatchObject({ failure: { code: 'result-missing' } })

  const [draw] = await recheckOf(deps, { unitId: 'c-11', period })
  expect(draw).toMatchObject({ checked: 1, alone: 1, withHelp: 0 })
  const events = await deps.db
    .selectFrom('event')
    .select('id')
    .where('type', '=', 'recheck-noted')
    .execute()
  expect(events).toHaveLength(3)
})

test('whoever passes the check again is proposed to have done it alone', async () => {
  const deps = await givenRecheck()
  const { people, trainer } = await givenDrawn(deps)
  const [first] = people
  if (!first?.task) throw new Error('Somebody has something to do.')
  deps.advance(60)
  await givenPassed(deps, first.learnerId, [first.task.skill])

  const found = await findToCheck(deps, trainer, first)
  if (!found.ok) throw new Error(found.failure.code)

  expect(found.value.person.passedAt).toBe(deps.now().toISOString())
  expect(found.value.person.result).toBeUndefined()
})

test('who taught somebody is asked to leave it to another', async () => {
  const deps = await givenRecheck()
  const { people, trainer } = await givenDrawn(deps)
  const payload = { skill: 'lua-dao', outcome: 'passed', reason: 'no-phone', class: 'a' }
  const about = people[0]?.learnerId ?? ''
  await tell(deps, about, {
    ...{ type: 'done-on-behalf', actorId: trainer.learnerId, payload },
  })

  const { people: now = [] } = await seenBy(deps, trainer, 'h-111')

  expect(
    now.map(
      ({ learnerId, isTaughtByReader }) => isTaughtByReader === (learnerId === about),
    ),
  ).toEqual([true, true])
})

test.each([
  ['trainer', 'h-112'],
  ['commune-official', 'c-11'],
  ['operator', 'vn'],
] as const)('a %s of %s checks nobody there, nor learns a name', async (role, unitId) => {
  const deps = await givenRecheck()
  const { people } = await givenDrawn(deps)
  const staff =
    role === 'commune-official'
      ? await givenStaff(deps, { loginName: 'another' })
      : await staffOf(deps, role, unitId)
  if (role === 'commune-official') await givenRole(deps, staff, { role, unitId })
  const [first = { drawId: '', learnerId: '' }] = people

  expect(await noteRecheck(deps, staff, { ...first, result: 'alone' })).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
  const nobody = { drawId: first.drawId, learnerId: 'somebody-else', result: 'alone' }
  expect(await noteRecheck(deps, staff, nobody)).toMatchObject({
    failure: { code: 'not-drawn' },
  })
  if (role === 'trainer') return
  const shown = await seenBy(deps, staff, 'c-11')
  expect(shown.people).toBeUndefined()
  expect(JSON.stringify(shown)).not.toContain('Người h-111')
})
