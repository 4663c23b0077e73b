import { describe, expect, test } from 'vitest'
import { findClass } from '#db/queries/classes.server.ts'
import { givenClass, givenOpenClass } from '#tests/support/classes.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { listClassNotes } from '#db/queries/class-notes.server.ts'
import { cancelClass, restoreClass } from './cancel-class.server.ts'
import { openClass } from './open-class.server.ts'
import { planClass } from './plan-class.server.ts'
import { writeNote } from './write-note.server.ts'

const plan = {
  ...{ hamletId: 'h-111', teamId: null, startsAt: '2026-03-01T12:30:00.000Z' },
  ...{ minutes: 90, skill: 'tra-cuu-ho-so', scenario: 'tra-cuu-ho-so', kit: null },
  place: 'Nhà văn hóa Thôn 1',
}

async function givenTrainer() {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  return { deps, trainer }
}

describe('planning a class', () => {
  test('it is there, and the same however often its form is sent', async () => {
    const { deps, trainer } = await givenTrainer()
    const id = '0198c0de-0000-7000-8000-000000000001'

    expect(await planClass(deps, trainer, { id, ...plan })).toEqual({
      ok: true,
      value: { id },
    })
    deps.advance(1)
    await planClass(deps, trainer, { id, ...plan, place: 'Đình làng' })

    expect(await findClass(deps.db, id)).toMatchObject({ place: 'Đình làng' })
    const classes = await deps.db.selectFrom('class').select('id').execute()
    expect(classes).toEqual([{ id }])
  })

  test('what no form of ours sends as an id gets into no event', async () => {
    const { deps, trainer } = await givenTrainer()

    const planned = await planClass(deps, trainer, { id: '001062012345', ...plan })

    expect(planned).toMatchObject({ ok: true })
    expect(await findClass(deps.db, '001062012345')).toBeUndefined()
  })

  test.each([
    ['in a foreign hamlet', { hamletId: 'h-112' }, 'not-your-unit'],
    ['with the number of a paper', { place: 'nhà ông 001085012345' }, 'identity-number'],
  ])('%s it is refused', async (_, wrong, code) => {
    const { deps, trainer } = await givenTrainer()

    expect(await planClass(deps, trainer, { ...plan, ...wrong })).toEqual({
      ok: false,
      failure: { code },
    })
  })

  test('an official does not teach', async () => {
    const { deps } = await givenTrainer()
    const official = await givenStaff(deps, { loginName: 'thao' })
    await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })

    const planned = await planClass(deps, official, plan)

    expect(planned).toEqual({ ok: false, failure: { code: 'not-your-unit' } })
  })

  test('a class of another hamlet is not drawn into mine', async () => {
    const { deps, trainer } = await givenTrainer()
    const { id } = await givenClass(deps, { hamletId: 'h-112' })

    const planned = await planClass(deps, trainer, { id, ...plan })

    expect(planned).toEqual({ ok: false, failure: { code: 'not-your-unit' } })
  })
})

describe('opening', () => {
  test('gives six digits, once, whoever presses', async () => {
    const { deps, trainer } = await givenTrainer()
    const { id } = await givenClass(deps)

    await openClass(deps, trainer, id)
    const opened = await findClass(deps.db, id)
    deps.advance(5)
    await openClass(deps, trainer, id)

    expect(opened).toMatchObject({ openedBy: trainer.learnerId })
    expect(opened?.code).toMatch(/^[1-9]\d{5}$/)
    expect(await findClass(deps.db, id)).toEqual(opened)
  })

  test('is refused in a foreign hamlet, and to what was called off', async () => {
    const { deps, trainer } = await givenTrainer()
    const foreign = await givenClass(deps, { hamletId: 'h-112' })
    const mine = await givenClass(deps)
    await cancelClass(deps, trainer, mine.id)

    const codes = [foreign.id, mine.id, 'no-class'].map(async (id) => {
      const opened = await openClass(deps, trainer, id)
      return opened.ok ? 'opened' : opened.failure.code
    })

    expect(await Promise.all(codes)).toEqual([
      'not-your-unit',
      'cancelled',
      'class-not-found',
    ])
  })
})

test('a class called off can be planned again; one that was opened is not called off', async () => {
  const { deps, trainer } = await givenTrainer()
  const { id } = await givenClass(deps)
  deps.advance(1)

  await cancelClass(deps, trainer, id)
  expect((await findClass(deps.db, id))?.cancelledAt).not.toBeNull()
  deps.advance(1)
  await restoreClass(deps, trainer, id)
  expect((await findClass(deps.db, id))?.cancelledAt).toBeNull()

  const open = await givenOpenClass(deps)
  expect(await cancelClass(deps, trainer, open.id)).toMatchObject({
    failure: { code: 'already-opened' },
  })
})

test('a note is kept beside the class, and never in the record', async () => {
  const { deps, trainer } = await givenTrainer()
  const { id } = await givenOpenClass(deps)

  await writeNote(deps, trainer, { classId: id, text: ' Bác Luyện cần kính ' })
  const refused = await writeNote(deps, trainer, { classId: id, text: 'CCCD 001085012345' })

  expect(await listClassNotes(deps.db, id)).toMatchObject([
    { text: 'Bác Luyện cần kính', displayName: 'Nguyễn Thị Lan' },
  ])
  expect(refused).toEqual({ ok: false, failure: { code: 'identity-number' } })
  const events = await deps.db.selectFrom('event').select('payload').execute()
  expect(JSON.stringify(events)).not.toContain('kính')
})
