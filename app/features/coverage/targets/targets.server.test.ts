import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Role } from '#app/features/identity/roles/role.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { unitEvent } from '#tests/support/territory.ts'
import type { TargetsForm } from './check-targets.ts'
import { describeTargets } from './describe-targets.server.ts'
import { proposeTargets, readPercent } from './propose-targets.ts'
import { readTargetsList } from './read-targets-list.server.ts'
import { stateTarget } from './state-target.server.ts'
import { proposedTarget } from './target.ts'
import { takeBackTarget } from './take-back-target.server.ts'
import { targetsOf } from './targets-of.server.ts'

const about = { year: 2026, indicator: 'core.passed' } as const

async function given() {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  const payload = { adults: 540, households: 212, asOf: '2026-01-01', source: 'Công an xã' }
  await deps.record.append(deps, [
    unitEvent('h-111', { type: 'population-stated', payload }),
  ])
  return deps
}

async function staffOf(deps: TestDeps, role: Role, unitId: string) {
  const staff = await givenStaff(deps, { loginName: `${role}.${unitId}` })
  await givenRole(deps, staff, { role, unitId })
  return staff
}

const form = (targets: Record<string, string>, rest: Partial<TargetsForm> = {}) => ({
  ...{ source: 'Kế hoạch 12/KH-UBND', targets: new Map(Object.entries(targets)) },
  ...{ isSure: false, ...rest },
})

test('a commune sets its own target and those of its hamlets; the sum is held against it', async () => {
  const deps = await given()
  const staff = await staffOf(deps, 'commune-official', 'c-11')
  const targets = { 'c-11': '1.000', 'h-111': '400', 'h-112': '500' }
  const stated = await stateTarget(deps, staff, {
    ...{ unitId: 'c-11', ...about, form: form(targets) },
  })
  expect(stated).toEqual({ ok: true, value: { stated: 3 } })

  const shown = await describeTargets(deps, staff, { unitId: 'c-11', ...about })
  if (!shown.ok) throw new Error(shown.failure.code)
  const { own, below, sumBelow } = shown.value
  expect(own.target).toMatchObject({
    adults: 1000,
    by: { name: 'Nguyễn Thị Lan', at: 'Xã Đông' },
  })
  expect(below.map(({ target, stated: all }) => [target?.adults, all])).toEqual([
    [400, 540],
    [500, undefined],
  ])
  expect(sumBelow).toEqual({ adults: 900, set: 2 })
  const next = await describeTargets(deps, staff, {
    ...{ unitId: 'c-11', ...about, year: 2027 },
  })
  expect(next.ok && next.value.own.target).toBeUndefined()
})

test('only what is another number is written; of a target the later word holds', async () => {
  const deps = await given()
  const commune = await staffOf(deps, 'commune-official', 'c-11')
  const province = await staffOf(deps, 'province-official', 'p-1')
  const state = (staff: typeof commune, unitId: string, adults: string) =>
    stateTarget(deps, staff, {
      ...{ unitId, ...about, form: form({ 'c-11': adults }) },
    })
  expect(await state(commune, 'c-11', '800')).toMatchObject({ value: { stated: 1 } })
  expect(await state(commune, 'c-11', '800')).toMatchObject({
    failure: { check: { flaws: [{ flaw: 'nothing-changed' }] } },
  })
  deps.advance(1)
  expect(await state(province, 'p-1', '900')).toMatchObject({ value: { stated: 1 } })
  const targets = await targetsOf(deps.db, {
    unitIds: ['c-11'],
    year: 2026,
    day: '2026-03-01',
  })
  expect(targets.get('c-11')?.get('core.passed')).toMatchObject({
    adults: 900,
    statedBy: { id: province.learnerId },
  })
})

test('a past day keeps the target that held on it, whatever was said or taken back since', async () => {
  const deps = await given()
  const staff = await staffOf(deps, 'commune-official', 'c-11')
  const on = async (day: string) => {
    const targets = await targetsOf(deps.db, { unitIds: ['c-11'], year: 2026, day })
    return targets.get('c-11')?.get('core.passed')?.adults
  }
  const last = async () => {
    const shown = await describeTargets(deps, staff, { unitId: 'c-11', ...about })
    if (!shown.ok) throw new Error(shown.failure.code)
    return shown.value.own.history[0]?.id ?? ''
  }
  const press = (statement: string) =>
    takeBackTarget(deps, staff, { unitId: 'c-11', statement })
  const aDay = 24 * 60
  await stateTarget(deps, staff, {
    ...{ unitId: 'c-11', ...about, form: form({ 'c-11': '800' }) },
  })
  const first = await last()
  deps.advance(aDay)
  await stateTarget(deps, staff, {
    ...{ unitId: 'c-11', ...about, form: form({ 'c-11': '900' }) },
  })
  const second = await last()
  deps.advance(aDay)
  expect(await press(second)).toMatchObject({ value: { back: 'withdrawn', year: 2026 } })
  expect(await press(second)).toMatchObject({ value: { back: 'withdrawn' } })
  const third = await last()
  deps.advance(aDay)
  expect(await press(third)).toMatchObject({ value: { back: 'stated-again' } })
  expect(await press(first)).toMatchObject({ value: { back: 'changed-since' } })
  const days = ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04']
  expect(await Promise.all(days.map(on))).toEqual([undefined, 800, 900, undefined, 900])
})

test('more than live there is asked about; what cannot be read is told', async () => {
  const deps = await given()
  const staff = await staffOf(deps, 'commune-official', 'c-11')
  const state = (given: TargetsForm) =>
    stateTarget(deps, staff, { unitId: 'h-111', ...about, form: given })
  expect(await state(form({ 'h-111': '541' }))).toMatchObject({
    failure: { check: { aboveAll: [{ name: 'Thôn 1', wanted: 541, stated: 540 }] } },
  })
  expect(await state(form({ 'h-111': '54o' }, { source: '' }))).toMatchObject({
    failure: {
      check: { flaws: [{ flaw: 'count-unreadable' }, { flaw: 'source-missing' }] },
    },
  })
  expect(
    await state(form({ 'h-111': '500' }, { source: 'Bà Hoa 001085012345' })),
  ).toMatchObject({
    failure: { check: { flaws: [{ field: 'source', flaw: 'identity-number' }] } },
  })
  expect((await state(form({ 'h-111': '541' }, { isSure: true }))).ok).toBe(true)
  expect(await state(form({ 'h-111': ' ' }))).toMatchObject({
    failure: { check: { flaws: [{ field: 'target-h-111', flaw: 'emptied' }] } },
  })
})

test.each([
  ['trainer', 'h-111', 'h-111', 'not-your-unit'],
  ['commune-official', 'c-12', 'c-11', 'not-your-unit'],
  ['commune-official', 'c-11', 'p-1', 'not-your-unit'],
  ['operator', 'vn', 'c-11', 'not-your-unit'],
  ['national', 'vn', 'gone', 'unit-not-found'],
] as const)('a %s of %s sets no target of %s', async (role, held, unitId, code) => {
  const deps = await given()
  const staff = await staffOf(deps, role, held)
  const asked = { unitId, ...about, form: form({ [unitId]: '100' }) }
  expect(await stateTarget(deps, staff, asked)).toEqual({ ok: false, failure: { code } })
  const list = { unitId, ...about, list: { text: 'Xã Đông; 100' } }
  expect(await readTargetsList(deps, staff, list)).toEqual({ ok: false, failure: { code } })
  await deps.record.append(deps, [
    {
      ...{ id: 'stated', type: 'target-stated', subjectId: unitId },
      ...{ happenedAt: deps.now().toISOString() },
      payload: { ...about, adults: 100, source: 'Kế hoạch 12' },
    },
  ])
  const back = { unitId, statement: 'stated' }
  expect(await takeBackTarget(deps, staff, back)).toMatchObject({ failure: { code } })
})

test('targets of elsewhere cannot be slipped in, nor seen', async () => {
  const deps = await given()
  const staff = await staffOf(deps, 'commune-official', 'c-11')
  const slipped = { unitId: 'c-11', ...about, form: form({ 'c-12': '1', 'c-11': '2' }) }
  expect(await stateTarget(deps, staff, slipped)).toMatchObject({ value: { stated: 1 } })
  const targets = await targetsOf(deps.db, {
    unitIds: ['c-11', 'c-12'],
    year: 2026,
    day: '2026-03-01',
  })
  expect([...targets.keys()]).toEqual(['c-11'])
  expect(await describeTargets(deps, staff, { unitId: 'c-12', ...about })).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
})

test('a proposal is never more than live there, and nobody is proposed where none was stated', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100 }), (stated, percent) => {
      const proposed = proposedTarget(stated, percent)
      expect(proposed).toBeLessThanOrEqual(stated)
      expect(proposed * 100).toBeGreaterThanOrEqual(stated * percent)
    }),
  )
  const place = { name: 'A', target: undefined, history: [] }
  const places = [
    { id: 'one', stated: 541, ...place },
    { id: 'two', stated: undefined, ...place },
  ]
  expect(proposeTargets(places, 60)).toEqual({ one: '325' })
  expect([' 60 %', '62,5', '100', '0', '101', 'x'].map(readPercent)).toEqual([
    ...[60, 62.5, 100, undefined, undefined, undefined],
  ])
})
