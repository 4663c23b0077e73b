import { expect, test } from 'vitest'
import { listProgress } from '#app/features/learning/learning.server.ts'
import { listVisitsOf } from '#db/queries/outreach.server.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { describeHouses } from './describe-houses.server.ts'
import { describeVisit } from './describe-visit.server.ts'
import { hamletOutreach } from './hamlet-outreach.server.ts'
import { makeVisit } from './make-visit.server.ts'
import type { VisitTyped } from './visit-form.ts'
import { withdrawVisit } from './withdraw-visit.server.ts'

const core = [['tra-cuu-ho-so'], ['tra-tien-dien']]
const isSkill = (skill: string) => core.flat().includes(skill)
const typed: VisitTyped = {
  who: [],
  ...{ skill: 'tra-cuu-ho-so', outcome: 'with-help', where: 'home', next: 'week', day: '' },
}
const wanted = { hamletId: 'h-111', core, filter: 'all', name: '', made: '' } as const

/** A trainer of hamlet h-111, a house of two there, and somebody in the hamlet beside it. */
async function givenHamlet() {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  const lan = await givenResident(deps, { displayName: 'Lan', household: '12' })
  const binh = await givenResident(deps, { displayName: 'Bình', household: '12' })
  const stranger = await givenResident(deps, { hamletId: 'h-112', household: '12' })
  const visit = (who: string[], over: Partial<VisitTyped> = {}, once = 'once-1') =>
    makeVisit(deps, trainer, {
      ...{ personId: lan.id, typed: { ...typed, who, ...over }, once, isSkill },
    })
  return { deps, trainer, lan, binh, stranger, visit }
}

test('a visit of a house is one event for each who was ticked, and only those', async () => {
  const { deps, trainer, lan, binh, stranger, visit } = await givenHamlet()

  const made = await visit([lan.id, binh.id, stranger.id])

  if (!made.ok) throw new Error(made.failure.code)
  const rows = await listVisitsOf(deps.db, [
    lan.learnerId,
    binh.learnerId,
    stranger.learnerId,
  ])
  expect(rows.map(({ learnerId }) => learnerId).sort()).toEqual(
    [lan.learnerId, binh.learnerId].sort(),
  )
  expect(rows[0]).toMatchObject({
    ...{ hamletId: 'h-111', where: 'home', outcome: 'with-help', nextOn: '2026-03-08' },
    actorId: trainer.learnerId,
  })
  const houses = await describeHouses(deps, trainer, { ...wanted, made: made.value.visit })
  expect(houses).toMatchObject({
    value: {
      counts: { houses: 1, unreached: 0, due: 0 },
      justMade: { names: ['Bình', 'Lan'] },
    },
  })
})

test('of a visit elsewhere a hamlet tells no names', async () => {
  const { deps, trainer, lan, visit } = await givenHamlet()
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-112' })
  const made = await visit([lan.id])
  if (!made.ok) throw new Error(made.failure.code)

  const elsewhere = { ...wanted, hamletId: 'h-112', made: made.value.visit }
  const houses = await describeHouses(deps, trainer, elsewhere)

  expect(houses).toMatchObject({ ok: true, value: { justMade: undefined } })
})

test('a form sent twice is one visit', async () => {
  const { deps, lan, visit } = await givenHamlet()

  await visit([lan.id])
  await visit([lan.id])

  expect(await listVisitsOf(deps.db, [lan.learnerId])).toHaveLength(1)
})

test('a visit counts for what somebody can do', async () => {
  const { deps, trainer, lan, visit } = await givenHamlet()

  await visit([lan.id])

  expect(await describeVisit(deps, trainer, { personId: lan.id, core })).toMatchObject({
    value: { standing: { word: 'practised', lines: ['practised', null] } },
  })
})

test('the learner sees what a visit said of them', async () => {
  const { deps, lan, visit } = await givenHamlet()

  await visit([lan.id])

  expect((await listProgress(deps, lan.learnerId)).skills).toMatchObject([
    { skill: 'tra-cuu-ho-so', rung: 'practised' },
  ])
})

test('who visited can take it back within a day, for the whole house', async () => {
  const { deps, trainer, lan, binh, visit } = await givenHamlet()
  const made = await visit([lan.id, binh.id])
  if (!made.ok) throw new Error(made.failure.code)

  expect(await withdrawVisit(deps, trainer, made.value.visit)).toMatchObject({ ok: true })

  expect(await listVisitsOf(deps.db, [lan.learnerId, binh.learnerId])).toEqual([])
  expect(await describeVisit(deps, trainer, { personId: lan.id, core })).toMatchObject({
    value: { standing: { word: 'unreached' } },
  })
  expect((await listProgress(deps, lan.learnerId)).skills).toEqual([])
  expect(await withdrawVisit(deps, trainer, made.value.visit)).toMatchObject({
    failure: { code: 'visit-not-found' },
  })
})

test('neither somebody else nor the same a day later takes a visit back', async () => {
  const { deps, trainer, lan, visit } = await givenHamlet()
  const made = await visit([lan.id])
  if (!made.ok) throw new Error(made.failure.code)
  const other = await givenStaff(deps, { loginName: 'nam' })
  await givenRole(deps, other, { role: 'trainer', unitId: 'c-11' })
  const foreign = await givenStaff(deps, { loginName: 'hoa' })
  await givenRole(deps, foreign, { role: 'trainer', unitId: 'h-112' })

  const codes = []
  for (const staff of [other, foreign]) {
    const refused = await withdrawVisit(deps, staff, made.value.visit)
    codes.push(refused.ok ? 'done' : refused.failure.code)
  }
  deps.advance(25 * 60)
  const late = await withdrawVisit(deps, trainer, made.value.visit)

  expect(codes).toEqual(['not-your-own', 'not-your-unit'])
  expect(late).toMatchObject({ failure: { code: 'not-your-own' } })
})

test('only a trainer whose role reaches the hamlet sees its houses and calls on its people', async () => {
  const { deps, lan } = await givenHamlet()
  const held = [
    ['trainer', 'h-112'],
    ['commune-official', 'c-11'],
    ['operator', 'vn'],
  ] as const

  for (const [role, unitId] of held) {
    const staff = await givenStaff(deps, { loginName: `${role}.${unitId}` })
    await givenRole(deps, staff, { role, unitId })
    const refused = { ok: false, failure: { code: 'not-your-unit' } }
    expect(await describeHouses(deps, staff, wanted)).toEqual(refused)
    expect(await describeVisit(deps, staff, { personId: lan.id, core })).toEqual(refused)
    const made = await makeVisit(deps, staff, {
      ...{ personId: lan.id, typed: { ...typed, who: [lan.id] }, once: 'x', isSkill },
    })
    expect(made).toEqual(refused)
  }
  expect(await listVisitsOf(deps.db, [lan.learnerId])).toEqual([])
})

test('a visit that is not whole says so field by field, and nothing is written', async () => {
  const { deps, lan, visit } = await givenHamlet()

  expect(await visit([lan.id], { outcome: '' })).toMatchObject({
    failure: { code: 'bad-visit', problems: { outcome: 'outcome-missing' } },
  })
  expect(await listVisitsOf(deps.db, [lan.learnerId])).toEqual([])
})

test('what a guest of the house did before they were known counts for the house', async () => {
  const { deps, trainer, lan } = await givenHamlet()
  const linked = { from: 'guest-1', to: lan.learnerId }
  await deps.record.append(deps, [
    attemptFinished('guest-1', { skill: 'tra-cuu-ho-so' }),
    {
      ...{ id: 'link-1', type: 'learner-linked', subjectId: lan.learnerId },
      ...{ happenedAt: '2026-03-01T09:40:00.000Z', payload: linked },
    },
  ])

  const houses = await describeHouses(deps, trainer, wanted)

  expect(houses).toMatchObject({ value: { counts: { unreached: 0 } } })
})

test('staff who live in a hamlet are not called on, and do not count', async () => {
  const { deps, trainer } = await givenHamlet()
  const neighbour = await givenResident(deps, { displayName: 'Nam' })
  await givenRole(deps, neighbour, { role: 'trainer', unitId: 'h-121' })

  const houses = await describeHouses(deps, trainer, wanted)

  expect(houses).toMatchObject({ value: { counts: { houses: 1 } } })
})

test('the numbers of a hamlet say what calls for a trainer', async () => {
  const { deps, lan, visit } = await givenHamlet()
  await givenResident(deps, { displayName: 'Cúc' })
  await visit([lan.id])
  deps.advance(8 * 24 * 60)

  expect(await hamletOutreach(deps, 'h-111')).toEqual({
    ...{ houses: 2, unreachedHouses: 1, visitsDue: 1, followUpsDue: 0, openQuestions: 0 },
  })
  deps.advance(15 * 24 * 60)
  expect(await hamletOutreach(deps, 'h-111')).toMatchObject({ followUpsDue: 1 })
})
