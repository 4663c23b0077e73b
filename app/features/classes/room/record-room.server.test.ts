import { expect, test } from 'vitest'
import { findClass } from '#db/queries/classes.server.ts'
import { listMasteryOfLearners } from '#db/queries/mastery.server.ts'
import {
  givenClass,
  givenOpenClass,
  givenPresent,
  tellOfClass,
} from '#tests/support/classes.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { classCounts } from '../closing/class-counts.server.ts'
import { openRoom } from './open-room.server.ts'
import { recordRoom } from './record-room.server.ts'

async function givenRoom() {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  const { id: classId } = await givenOpenClass(deps)
  const [an, binh] = [
    await givenResident(deps, { displayName: 'Bác An' }),
    await givenResident(deps, { displayName: 'Bác Bình' }),
  ]
  for (const { learnerId } of [an, binh, trainer])
    await givenPresent(deps, classId, { learner: learnerId })
  return { deps, trainer, classId, an, binh }
}

test('those who took part have practised, as their trainer saw', async () => {
  const { deps, trainer, classId, an, binh } = await givenRoom()

  const recorded = await recordRoom(deps, trainer, { classId, learnerIds: [an.learnerId] })

  expect(recorded).toEqual({ ok: true, value: { count: 1 } })
  const known = await listMasteryOfLearners(deps.db, [an.learnerId, binh.learnerId])
  expect(known.map(({ learnerId, rung, grade }) => [learnerId, rung, grade])).toEqual([
    [an.learnerId, 'practised', 'witnessed'],
    [an.learnerId, 'reached', 'witnessed'],
  ])
  expect(known.every(({ skill }) => skill === 'tra-cuu-ho-so')).toBe(true)
})

test('told twice it is one fact for each, and nothing of it is the trainer’s own', async () => {
  const { deps, trainer, classId, an, binh } = await givenRoom()
  const learnerIds = [an.learnerId, binh.learnerId, trainer.learnerId, 'somebody-elsewhere']

  await recordRoom(deps, trainer, { classId, learnerIds })
  deps.advance(5)
  await recordRoom(deps, trainer, { classId, learnerIds })

  const events = await deps.db
    .selectFrom('event')
    .select(['subjectId', 'actorId'])
    .where('type', '=', 'room-practised')
    .execute()
  expect(events.map(({ subjectId }) => subjectId).sort()).toEqual(
    [an.learnerId, binh.learnerId].sort(),
  )
  expect(new Set(events.map(({ actorId }) => actorId))).toEqual(
    new Set([trainer.learnerId]),
  )
  expect(await listMasteryOfLearners(deps.db, [trainer.learnerId])).toEqual([])
  const row = await findClass(deps.db, classId)
  expect(row && (await classCounts(deps, row))).toMatchObject({ present: 2, practised: 2 })
})

test('the room shows the names of those present, and no staff', async () => {
  const { deps, trainer, classId } = await givenRoom()

  const opened = await openRoom(deps, trainer, classId)

  expect(opened).toMatchObject({ ok: true, value: { isOpen: true } })
  if (opened.ok)
    expect(opened.value.present.map(({ name }) => name)).toEqual(['Bác An', 'Bác Bình'])
})

test('a foreign trainer and an official are refused', async () => {
  const { deps, classId, an } = await givenRoom()
  const foreign = await givenStaff(deps, { loginName: 'foreign' })
  await givenRole(deps, foreign, { role: 'trainer', unitId: 'h-112' })
  const official = await givenStaff(deps, { loginName: 'official' })
  await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })

  for (const staff of [foreign, official]) {
    const told = { classId, learnerIds: [an.learnerId] }
    expect(await recordRoom(deps, staff, told)).toEqual({
      ok: false,
      failure: { code: 'not-your-unit' },
    })
    expect(await openRoom(deps, staff, classId)).toMatchObject({ ok: false })
  }
  expect(await listMasteryOfLearners(deps.db, [an.learnerId])).toEqual([])
})

test('nothing is noted before a class is opened, nor once it is signed', async () => {
  const { deps, trainer, classId, an } = await givenRoom()
  const planned = await givenClass(deps)
  const closing = { present: 2, headcount: 0, joined: 2, practised: 0, passed: 0 }
  await tellOfClass(deps, classId, {
    ...{ type: 'class-closed', actorId: trainer.learnerId },
    payload: { ...closing, witnessed: 0, onBehalf: 0 },
  })

  for (const id of [planned.id, classId]) {
    const told = { classId: id, learnerIds: [an.learnerId] }
    expect(await recordRoom(deps, trainer, told)).toEqual({
      ok: false,
      failure: { code: 'not-open' },
    })
  }
})

test('with nobody chosen nothing is noted', async () => {
  const { deps, trainer, classId } = await givenRoom()

  expect(await recordRoom(deps, trainer, { classId, learnerIds: [] })).toEqual({
    ok: false,
    failure: { code: 'nobody-took-part' },
  })
})
