import { expect, test } from 'vitest'
import { namedUnitsOn } from '#app/composition.server.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { givenOpenClass, givenPresent, tellOfClass } from '#tests/support/classes.ts'
import { givenPassed, tell } from '#tests/support/given-coverage.ts'
import {
  givenPopulation,
  givenReports,
  period,
  type ReportTestDeps,
} from '#tests/support/given-reports.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole } from '#tests/support/staff.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { countFigures } from './count-figures.server.ts'

const days = { dataFrom: '2026-01-15', dataTo: '2026-02-14', dueOn: '2026-02-16' }
const unit = { id: 'c-11', level: 'commune', name: 'Xã Đông' }

/** On the map as it is told, not the one that tests mostly make do with. */
const figuresOf = async (deps: ReportTestDeps) => {
  const asked = { unit, period: { key: period, ...days } }
  return (await countFigures({ ...deps, unitsOn: namedUnitsOn }, asked)).figures
}

const on = (deps: ReportTestDeps, day: string) => ({
  ...deps,
  now: () => new Date(`${day}T10:00:00.000Z`),
})

async function givenEvening(
  deps: ReportTestDeps,
  { day, code, learners }: { day: string; code: string; learners: readonly string[] },
) {
  const then = on(deps, day)
  const held = await givenOpenClass(then, { code, skill: 'tra-cuu' })
  for (const learner of learners) {
    await givenPresent(then, held.id, { learner, actorId: 'a trainer' })
  }
  await tellOfClass(then, held.id, { type: 'headcount-stated', payload: { count: 3 } })
}

test('of a period that is told which was in it, everybody once, and none of the staff', async () => {
  const deps = await givenReports()
  const begin = on(deps, '2026-01-02')
  const lan = await givenResident(begin)
  const hoa = await givenResident(begin, { displayName: 'Hoa', hamletId: 'h-112' })
  const trainer = await givenResident(begin, { displayName: 'Trainer' })
  await givenRole(begin, trainer, { role: 'trainer', unitId: 'h-111' })
  const all = [lan, hoa, trainer].map(({ learnerId }) => learnerId)
  await givenEvening(deps, { day: '2026-01-10', code: '111111', learners: all })
  await givenEvening(deps, { day: '2026-01-20', code: '222222', learners: all })
  await givenEvening(deps, { day: '2026-02-14', code: '333333', learners: [lan.learnerId] })
  await givenEvening(deps, { day: '2026-02-15', code: '444444', learners: all })
  await givenPassed(on(deps, '2026-02-01'), lan.learnerId, ['tra-cuu', 'lua-dao'])
  await deps.record.append(deps, [
    attemptFinished(hoa.learnerId, {
      ...{ skill: 'tra-cuu', happenedAt: '2026-02-20T10:00:00.000Z' },
    }),
  ])

  const figures = await figuresOf(deps)
  expect(figures).toMatchObject({
    ...{ hamlets: 2, classes: 2, people: 2, turns: 3, unnamed: 6 },
    basic: { able: 1, outOf: 400 },
    hamletsWithoutClass: ['Thôn 2'],
    skills: [
      { procedures: 'P21', practised: 1, passed: 1 },
      { procedures: 'P23', practised: 1, passed: 1 },
    ],
    hamletLines: [
      { name: 'Thôn 1', adults: 200, classes: 2, learners: 1, basic: 1 },
      { name: 'Thôn 2', adults: 200, classes: 0, learners: 1, basic: 0 },
    ],
    below: null,
  })
  expect(figures.classLines.map(({ day, present }) => [day, present])).toEqual([
    ['2026-01-20', 2],
    ['2026-02-14', 1],
  ])
  expect(figures.sources.map(({ source }) => source)).toEqual(['Công an xã'])
})

test('teams are those of the closing day, with what was founded and ended in between', async () => {
  const deps = await givenReports()
  const stated = (from: string, to: string | null) => ({
    type: 'team-stated',
    payload: {
      ...{ unitId: 'h-111', decisionNumber: '12/QĐ', decidedOn: from, from, to },
    },
  })
  await tell(deps, 'team-old', stated('2025-10-01', '2026-02-01'))
  await tell(deps, 'team-new', stated('2026-01-20', null))
  await tell(deps, 'team-later', stated('2026-02-20', null))
  for (const [member, to] of [
    ['one', null],
    ['other', '2026-02-10'],
  ] as const) {
    await tell(deps, 'team-new', {
      type: 'team-member-stated',
      payload: { member, post: 'member', from: '2026-01-20', to },
    })
  }

  expect(await figuresOf(deps)).toMatchObject({
    ...{ teams: 1, teamMembers: 1, teamsFounded: 1, teamsEnded: 1 },
    hamletLines: [{ teamMembers: 1 }, { teamMembers: 0 }],
  })
})

test('reached is who came to a class, not who only practised alone', async () => {
  const deps = await givenReports()
  const begin = on(deps, '2026-01-02')
  const lan = await givenResident(begin)
  const hoa = await givenResident(begin, { displayName: 'Hoa', hamletId: 'h-112' })
  const alone = await givenResident(begin, { displayName: 'Sáu', hamletId: 'h-112' })
  const present = [lan, hoa].map(({ learnerId }) => learnerId)
  await givenEvening(deps, { day: '2026-01-20', code: '222222', learners: present })
  await givenPassed(on(deps, '2026-01-25'), alone.learnerId, ['tra-cuu', 'lua-dao'])

  const commune = await figuresOf(deps)
  expect(commune).toMatchObject({
    reached: { able: 2, outOf: 400 },
    basic: { able: 1, outOf: 400 },
  })
  const province = { id: 'p-1', level: 'province', name: 'Tỉnh Một' }
  const asked = { unit: province, period: { key: period, ...days } }
  expect((await countFigures(deps, asked)).figures.below?.live).toMatchObject({
    ...{ reached: 2, basic: 1 },
  })
})

/** A hamlet of the commune is founded on a day. */
const founded = (id: string, name: string, from: string) =>
  unitEvent(id, {
    type: 'unit-founded',
    payload: {
      ...{ level: 'hamlet', parentId: 'c-11', kind: 'thon', name, from, source: 'test' },
    },
  })

test('hamlets that merged after the closing day stand apart, as they were on it', async () => {
  const deps = await givenReports()
  const day = '2026-03-01'
  await deps.record.append(deps, [
    founded('h-new', 'Mới', day),
    ...['h-111', 'h-112'].map((id) =>
      unitEvent(id, { type: 'unit-closed', payload: { on: day } }),
    ),
    unitEvent('h-111', {
      type: 'unit-succeeded',
      payload: { on: day, from: ['h-111', 'h-112'], to: ['h-new'] },
    }),
  ])

  const figures = await figuresOf(deps)
  expect(figures.hamletLines.map(({ name }) => name)).toEqual(['Thôn 1', 'Thôn 2'])
  const adults = figures.hamletLines.map((line) => line.adults ?? 0)
  expect(adults.reduce((sum, each) => sum + each, 0)).toBe(400)
  expect(figures.basic.outOf).toBe(400)
})

test('hamlets that are counted together stand in one line, and all lines are the whole', async () => {
  const deps = await givenReports()
  const begin = on(deps, '2026-01-02')
  const lan = await givenResident(begin)
  const hoa = await givenResident(begin, { displayName: 'Hoa', hamletId: 'h-112' })
  const both = [lan, hoa].map(({ learnerId }) => learnerId)
  await givenEvening(deps, { day: '2026-01-20', code: '222222', learners: both })
  for (const each of both) {
    await givenPassed(on(deps, '2026-01-25'), each, ['tra-cuu', 'lua-dao'])
  }
  // The first hamlet is split; its household has not been placed in one of the two yet.
  const day = '2026-02-01'
  await deps.record.append(deps, [
    founded('h-a', 'Trên', day),
    founded('h-b', 'Dưới', day),
    unitEvent('h-111', { type: 'unit-closed', payload: { on: day } }),
    unitEvent('h-111', {
      type: 'unit-succeeded',
      payload: { on: day, from: ['h-111'], to: ['h-a', 'h-b'] },
    }),
  ])
  await givenPopulation(deps, 'h-a', 120)
  await givenPopulation(deps, 'h-b', 80)

  const figures = await figuresOf(deps)
  expect(figures.hamletLines).toMatchObject([
    { name: 'Thôn 2', adults: 200, classes: 0, learners: 1, basic: 1 },
    { name: 'Thôn Dưới, Thôn Trên', adults: 200, classes: 1, learners: 1, basic: 1 },
  ])
  expect(figures).toMatchObject({
    ...{ hamlets: 3, people: 2, classes: 1 },
    basic: { able: 2, outOf: 400 },
    hamletsWithoutClass: ['Thôn 2'],
  })
  expect(figures.classLines.map(({ hamlet }) => hamlet)).toEqual(['Thôn Dưới, Thôn Trên'])
})

test('where a hamlet has not said how many live there nothing is divided by the others', async () => {
  const deps = await givenReports()
  await deps.record.append(deps, [founded('h-new', 'Mới', '2026-01-05')])

  const figures = await figuresOf(deps)

  expect(figures.basic.outOf).toBeNull()
  expect(figures.reached.outOf).toBeNull()
  expect(figures.households.outOf).toBeNull()
  expect(figures.hamletLines.map(({ adults }) => adults)).toEqual([200, 200, null])
})
