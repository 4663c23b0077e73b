import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { namedUnitsOn } from '#app/composition.server.ts'
import type { Role } from '#app/features/identity/roles/role.ts'
import { givenClass, givenPresent } from '#tests/support/classes.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { renewRules } from '../cells/renew-rules.server.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'
import { describeCoverage } from './describe-coverage.server.ts'
import { readQuestion } from './question.ts'

const today = '2026-03-01'

async function given() {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  await renewRules(deps, {
    contents: ['services'],
    skills: [{ id: 'sign-in', content: 'services', procedures: ['P01'] }],
    core: [{ version: 1, validFrom: '2026-01-01', oneOfEach: [['P01']] }],
  })
  return deps
}

async function seenBy(
  deps: TestDeps,
  held: `${Role} ${string}`,
  { unitId, query = '' }: { unitId: string; query?: string },
) {
  const staff = await givenStaff(deps, { loginName: uuid() })
  const [role, heldAt = ''] = held.split(' ')
  await givenRole(deps, staff, { role: role as Role, unitId: heldAt })
  const question = readQuestion(new URLSearchParams(query), {
    today,
    contents: ['services'],
  })
  const shown = await describeCoverage(deps, staff, { unitId, question })
  if (!shown.ok) throw new Error(shown.failure.code)
  return shown.value
}

/** Residents of a hamlet, so many of whom passed what is in the core set. */
async function givenHamlet(
  deps: TestDeps,
  hamletId: string,
  [living, able]: [number, number],
) {
  for (let place = 0; place < living; place += 1) {
    const sex = place % 2 === 0 ? ('female' as const) : ('male' as const)
    const { learnerId } = await givenResident(deps, {
      ...{ hamletId, displayName: `Bác ${place}`, sex },
    })
    if (place >= able) continue
    const happenedAt = deps.now().toISOString()
    await deps.record.append(deps, [attemptFinished(learnerId, { happenedAt })])
  }
}

async function state(deps: TestDeps, unitId: string, adults: number) {
  const payload = { asOf: '2026-01-01', adults, households: 20, source: 'Công an xã' }
  await deps.record.append(deps, [
    unitEvent(unitId, { type: 'population-stated', payload }),
  ])
}

async function aim(deps: TestDeps, unitId: string, adults: number) {
  const payload = { year: 2026, indicator: 'core.passed', adults, source: 'Kế hoạch 12' }
  const happenedAt = deps.now().toISOString()
  const told = { type: 'target-stated', subjectId: unitId, happenedAt, payload }
  await deps.record.append(deps, [{ id: uuid(), ...told }])
}

const count = (number: number): ShownNumber => ({ kind: 'count', count: number })
const hidden: ShownNumber = { kind: 'hidden' }

test('the commune sees what was given: rows that add up, of whom, against what', async () => {
  const deps = await given()
  await givenHamlet(deps, 'h-111', [5, 3])
  await givenHamlet(deps, 'h-112', [12, 11])
  await state(deps, 'h-111', 40)
  await aim(deps, 'h-111', 20)
  await aim(deps, 'c-11', 60)

  const shown = await seenBy(deps, 'commune-official c-11', { unitId: 'c-11' })

  expect(shown.headline).toMatchObject({
    able: count(14),
    adults: { adults: 40, stated: 1, missing: 1 },
    // Thôn 2 is in neither count: nobody said how many live there.
    rate: { able: count(3), outOf: count(40), stated: 1, units: 2 },
    unstated: [{ id: 'h-112', name: 'Thôn 2', missing: 1, units: 1 }],
    target: { adults: 60, year: 2026, source: 'Kế hoạch 12' },
    change: count(14),
  })
  expect(shown.rows.map(({ unit, able, listed }) => [unit?.name, able, listed])).toEqual([
    ['Thôn 1', count(3), count(5)],
    ['Thôn 2', count(11), count(12)],
  ])
  expect(shown.rows[0]).toMatchObject({
    ...{ target: 20, missing: count(17), rate: { able: count(3), outOf: count(40) } },
  })
  expect(shown.total.able).toEqual(shown.headline.able)
  expect(shown.gap).toBeUndefined()
  await state(deps, 'c-11', 100)
  const { gap } = await seenBy(deps, 'commune-official c-11', { unitId: 'c-11' })
  expect(gap).toMatchObject({ own: 100, sum: 40, difference: -60, silent: 1 })
  expect(shown.hidesSmall).toBe(false)
})

test('above the commune nothing under ten is seen, nor what would tell of it', async () => {
  const deps = await given()
  await givenHamlet(deps, 'h-111', [5, 3])
  await givenHamlet(deps, 'h-112', [12, 11])
  await givenHamlet(deps, 'h-121', [40, 30])

  const above = await seenBy(deps, 'province-official p-1', { unitId: 'c-11' })
  expect(above.rows.map(({ able }) => able)).toEqual([hidden, hidden])
  expect(above.headline.able).toEqual(count(14))
  expect(above.equity.map(({ able }) => able)).toContainEqual(hidden)

  const own = await seenBy(deps, 'province-official p-1', { unitId: 'h-112' })
  expect(own.headline.able).toEqual(hidden)
  expect(own.trend.every(({ count: each }) => each.kind === 'hidden')).toBe(true)
  const mine = await seenBy(deps, 'trainer h-112', { unitId: 'h-112' })
  expect(mine.headline.able).toEqual(count(11))
})

test('what a unit did is beside what came of it; who did nothing is no zero', async () => {
  const deps = await given()
  const { id } = await givenClass(deps, { hamletId: 'h-111' })
  const { learnerId } = await givenResident(deps, { hamletId: 'h-111' })
  await givenPresent(deps, id, { learner: learnerId })

  const shown = await seenBy(deps, 'commune-official c-11', { unitId: 'c-11' })

  expect(shown.way).toMatchObject({ classes: count(1), turns: count(1), listed: count(1) })
  expect(shown.rows[0]).toMatchObject({ able: count(0), classes: 1 })
  expect(shown.rows[1]).toMatchObject({ able: { kind: 'unreported' }, classes: 0 })
  const empty = await seenBy(deps, 'commune-official c-12', { unitId: 'c-12' })
  expect(empty).toMatchObject({ isEmpty: true, headline: { able: { kind: 'unreported' } } })
})

test('on a day before, it is as it was then', async () => {
  const deps = await given()
  await givenHamlet(deps, 'h-111', [12, 12])

  const before = await seenBy(deps, 'commune-official c-11', {
    ...{ unitId: 'c-11', query: 'ngay=2026-02-27' },
  })

  expect(before).toMatchObject({ isEmpty: true, mapDay: today })
})

test('the way up goes as far as the reader may see', async () => {
  const deps = await given()
  const above = async (held: `${Role} ${string}`) =>
    (await seenBy(deps, held, { unitId: 'h-111' })).above.map(({ id }) => id)

  expect(await above('national vn')).toEqual(['vn', 'p-1', 'c-11'])
  expect(await above('province-official p-1')).toEqual(['p-1', 'c-11'])
  expect(await above('trainer h-111')).toEqual([])
})

test('by groups the table is of those who are known', async () => {
  const deps = await given()
  await givenHamlet(deps, 'h-111', [5, 3])
  await state(deps, 'h-111', 40)

  const { rows } = await seenBy(deps, 'commune-official c-11', {
    ...{ unitId: 'c-11', query: 'nhom=nu' },
  })

  expect(rows[0]).toMatchObject({
    ...{ able: count(2), rate: { able: count(2), outOf: count(3) }, target: undefined },
  })
})

test.each([
  ['trainer h-111', 'h-112'],
  ['commune-official c-11', 'c-12'],
  ['province-official p-2', 'c-11'],
  ['content-editor vn', 'c-11'],
] as const)('a %s gets no numbers of %s', async (held, unitId) => {
  const deps = await given()

  await expect(seenBy(deps, held, { unitId })).rejects.toThrow('not-your-unit')
})

test('on a day before, a unit and those beside it are called what they were', async () => {
  const deps = { ...(await given()), unitsOn: namedUnitsOn }
  const state = { from: '2026-02-20', kind: 'phuong', name: 'Đông', source: 'NQ' } as const
  const payload = { ...state, parentId: 'p-1' }
  await deps.record.append(deps, [unitEvent('c-11', { type: 'unit-changed', payload })])
  const namesOn = async (query: string) => {
    const own = await seenBy(deps, 'commune-official c-11', { unitId: 'c-11', query })
    const all = await seenBy(deps, 'province-official p-1', { unitId: 'p-1', query })
    return [own.unit.name, all.rows[0]?.unit?.name]
  }

  expect(await namesOn('ngay=2026-02-19&ban-do=ngay-do')).toEqual(['Xã Đông', 'Xã Đông'])
  expect(await namesOn('ngay=2026-02-20&ban-do=ngay-do')).toEqual([
    'Phường Đông',
    'Phường Đông',
  ])
  expect(await namesOn('ngay=2026-02-19')).toEqual(['Phường Đông', 'Phường Đông'])
})

test('one silent commune takes the rate neither from its province nor from the nation', async () => {
  const deps = await given()
  await givenHamlet(deps, 'h-111', [15, 12])
  await givenHamlet(deps, 'h-121', [14, 11])
  await state(deps, 'c-11', 400)

  const province = await seenBy(deps, 'province-official p-1', { unitId: 'p-1' })
  const rate = { able: count(12), outOf: count(400), stated: 1, units: 2 }
  expect(province.headline).toMatchObject({ able: count(23), rate })
  expect(province.headline.unstated).toMatchObject([{ id: 'c-12', missing: 1 }])
  expect(province.total.rate).toEqual(rate)

  const nation = await seenBy(deps, 'national vn', { unitId: 'vn' })
  expect(nation.headline).toMatchObject({ able: count(23), rate: { ...rate, units: 3 } })
  expect(nation.headline.unstated.map(({ id, missing }) => [id, missing])).toEqual([
    ['p-1', 1],
    ['p-2', 1],
  ])
  expect(nation.rows.find(({ unit }) => unit?.id === 'p-1')?.rate).toEqual(rate)
})

test('a rate that would tell of a few in the silent communes is hidden from above', async () => {
  const deps = await given()
  await givenHamlet(deps, 'h-111', [15, 12])
  await givenHamlet(deps, 'h-121', [14, 4])
  await state(deps, 'c-11', 400)

  const province = await seenBy(deps, 'province-official p-1', { unitId: 'p-1' })
  expect(province.headline).toMatchObject({ able: count(16), rate: { able: hidden } })
  const nation = await seenBy(deps, 'national vn', { unitId: 'vn' })
  expect(nation.rows.find(({ unit }) => unit?.id === 'p-1')?.rate.able).toEqual(hidden)
  expect(nation.headline.rate).toMatchObject({ able: hidden, stated: 0, units: 3 })
})
