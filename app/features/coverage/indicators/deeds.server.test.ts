import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { givenClass, givenOpenClass, tellOfClass } from '#tests/support/classes.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { givenCoverage as given, tell } from '#tests/support/given-coverage.ts'
import { hamletCoverage } from './hamlet-coverage.server.ts'
import { satisfaction } from './satisfaction.server.ts'
import { teamActive } from './team-active.server.ts'

const march = { from: '2026-03-01', to: '2026-03-31' }

test('a hamlet is covered by a class that was held in the period, not by one called off', async () => {
  const deps = await given()
  await givenOpenClass(deps, { hamletId: 'h-111' })
  await givenClass(deps, { hamletId: 'h-112' })
  const { id } = await givenOpenClass(deps, { hamletId: 'h-121' })
  await tellOfClass(deps, id, { type: 'class-cancelled', payload: {} })

  const province = await hamletCoverage(deps, { unitId: 'p-1', ...march })
  expect(province).toMatchObject({ able: 1, covered: ['h-111'] })
  expect(province.without).toContain('h-112')
  expect(province.outOf).toBe(province.covered.length + province.without.length)
  expect(await hamletCoverage(deps, { unitId: 'h-111', ...march })).toMatchObject({
    ...{ able: 1, outOf: 1 },
  })
  const later = { unitId: 'p-1', from: '2026-03-02', to: '2026-04-01' }
  expect(await hamletCoverage(deps, later)).toMatchObject({ able: 0 })
})

test('a class in a hamlet that was merged since covers what it became', async () => {
  const deps = await given()
  await givenOpenClass(deps, { hamletId: 'h-111' })
  const from = '2026-03-15'
  const state = { parentId: 'c-11', kind: 'thon', name: 'Mới', source: 'test' } as const
  await deps.record.append(deps, [
    unitEvent('h-new', {
      type: 'unit-founded',
      payload: { level: 'hamlet', from, ...state },
    }),
    unitEvent('h-111', { type: 'unit-closed', payload: { on: from } }),
    unitEvent('h-112', { type: 'unit-closed', payload: { on: from } }),
    unitEvent('h-new', {
      type: 'unit-succeeded',
      payload: { on: from, from: ['h-111', 'h-112'], to: ['h-new'] },
    }),
  ])

  expect(await hamletCoverage(deps, { unitId: 'c-11', ...march })).toMatchObject({
    ...{ able: 1, outOf: 1, covered: ['h-new'] },
  })
  const before = { unitId: 'c-11', from: '2026-03-01', to: '2026-03-14' }
  expect(await hamletCoverage(deps, before)).toMatchObject({ able: 1, outOf: 2 })
})

test('a team is active by a class of its own or a visit of one of its members', async () => {
  const deps = await given()
  const decision = { number: '12/QĐ-UBND', on: '2026-01-05' }
  const teams = ['t-1', 't-2', 't-3']
  for (const [place, team] of teams.entries()) {
    const unitId = place === 2 ? 'h-112' : 'h-111'
    await deps.db
      .insertInto('team')
      .values({
        ...{ id: team, unitId, decisionNumber: decision.number, decidedOn: decision.on },
        ...{ validFrom: '2026-01-05', validTo: null },
        ...{ statedAt: '2026-01-05T00:00:00.000Z', eventId: uuid() },
      })
      .execute()
  }
  await deps.db
    .insertInto('teamMember')
    .values({
      ...{ teamId: 't-2', learnerId: 'trainer', post: 'member' },
      ...{ validFrom: '2026-01-05', validTo: null },
      ...{ statedAt: '2026-01-05T00:00:00.000Z', eventId: uuid() },
    })
    .execute()
  await givenOpenClass(deps, { hamletId: 'h-111', teamId: 't-1' })
  const visit = { where: 'home', skill: null, outcome: 'shown', next: null }
  const payload = { hamletId: 'h-111', ...visit }
  await tell(deps, 'somebody', { type: 'visit-made', payload, actorId: 'trainer' })

  const {
    able,
    outOf,
    teams: counted,
  } = await teamActive(deps, {
    ...{ unitId: 'c-11', ...march },
  })

  expect([able, outOf]).toEqual([2, 3])
  expect(counted.find(({ id }) => id === 't-1')).toMatchObject({ classes: 1, visits: 0 })
  expect(counted.find(({ id }) => id === 't-2')).toMatchObject({ classes: 0, visits: 1 })
})

test('how classes were liked is not told of fewer than five', async () => {
  const deps = await given()
  const { id } = await givenOpenClass(deps, { hamletId: 'h-111' })
  const rate = (learner: string, rating: number) =>
    tell(deps, id, { type: 'class-rated', payload: { learner, rating } })
  for (const [place, rating] of [5, 5, 3, 1].entries()) await rate(`l-${place}`, rating)
  const question = { unitId: 'c-11', ...march }
  expect(await satisfaction(deps, question)).toMatchObject({
    able: 0,
    outOf: 4,
    isHidden: true,
  })

  await rate('l-5', 5)
  expect(await satisfaction(deps, question)).toMatchObject({
    able: 3,
    outOf: 5,
    isHidden: false,
  })
  expect(await satisfaction(deps, { ...question, unitId: 'c-12' })).toMatchObject({
    ...{ outOf: 0, isHidden: false },
  })
})
