import { expect, test } from 'vitest'
import type { Role } from '#app/features/identity/roles/role.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import type { NumbersForm } from './check-numbers.ts'
import { describeNumbers } from './describe-numbers.server.ts'
import { readNumbersList } from './read-numbers-list.server.ts'
import { stateNumbers } from './state-numbers.server.ts'
import { takeBackNumbers } from './take-back-numbers.server.ts'

async function given() {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  return deps
}

async function staffOf(deps: TestDeps, role: Role, unitId: string) {
  const staff = await givenStaff(deps, { loginName: `${role}.${unitId}` })
  await givenRole(deps, staff, { role, unitId })
  return staff
}

const form = (
  counts: Record<string, readonly [households: string, adults: string]>,
  rest: Partial<NumbersForm> = {},
): NumbersForm => ({
  ...{ asOf: '2026-02-28', source: ' Công an  xã ', sure: new Set() },
  counts: new Map(
    Object.entries(counts).map(([id, [households, adults]]) => [
      id,
      { households, adults },
    ]),
  ),
  ...rest,
})

test('an official states a commune and its hamlets at once, each with source and day', async () => {
  const deps = await given()
  const staff = await staffOf(deps, 'commune-official', 'c-11')
  const stated = await stateNumbers(deps, staff, {
    unitId: 'c-11',
    form: form({ 'c-11': ['400', '1.000'], 'h-111': ['212', '540'] }),
  })
  expect(stated).toEqual({ ok: true, value: { stated: 2 } })

  const shown = await describeNumbers(deps, staff, 'c-11')
  if (!shown.ok) throw new Error(shown.failure.code)
  const { own, places, reconciliation, mayState } = shown.value
  expect(own).toMatchObject({ adults: 1000, from: 'own', sources: ['Công an xã'] })
  expect(places[1]?.history).toMatchObject([
    {
      isWithdrawn: false,
      ...{ adults: 540, households: 212, asOf: '2026-02-28', source: 'Công an xã' },
      ...{ isOld: false, statedBy: 'Nguyễn Thị Lan' },
    },
  ])
  expect(reconciliation).toMatchObject({
    adults: { difference: -460, permille: -460 },
    silent: ['Thôn 2'],
  })
  expect(mayState).toBe(true)
})

test('numbers taken back are divided by no more, stay in the history, and can be stated again', async () => {
  const deps = await given()
  const staff = await staffOf(deps, 'commune-official', 'c-11')
  const state = (adults: string, asOf: string) =>
    stateNumbers(deps, staff, {
      ...{ unitId: 'c-11', form: form({ 'c-11': ['400', adults] }, { asOf }) },
    })
  await state('1.000', '2026-01-31')
  await state('1.100', '2026-02-28')
  const seen = async () => {
    const shown = await describeNumbers(deps, staff, 'c-11')
    if (!shown.ok) throw new Error(shown.failure.code)
    return { ...shown.value, history: shown.value.places[0]?.history ?? [] }
  }
  const press = async (statement = '') => {
    deps.advance(1)
    return takeBackNumbers(deps, staff, { unitId: 'c-11', statement })
  }
  const first = (await seen()).history[0]?.id
  expect(await press(first)).toEqual({ ok: true, value: 'withdrawn' })
  expect(await press(first)).toEqual({ ok: true, value: 'withdrawn' })
  const { own, history } = await seen()
  expect(own).toMatchObject({ adults: 1000, asOf: '2026-01-31' })
  expect(history.map(({ adults, isWithdrawn }) => [adults, isWithdrawn])).toEqual([
    [1100, true],
    [1000, false],
  ])
  expect(await press(history[0]?.id)).toEqual({ ok: true, value: 'stated-again' })
  expect((await seen()).own.adults).toBe(1100)
  expect(await press(first)).toEqual({ ok: true, value: 'changed-since' })
  expect((await seen()).own.adults).toBe(1100)
})

test('nothing is stated while one number is wrong, or odd and nobody is sure of it', async () => {
  const deps = await given()
  const staff = await staffOf(deps, 'commune-official', 'c-11')
  const state = (given: NumbersForm) =>
    stateNumbers(deps, staff, { unitId: 'c-11', form: given })
  const wrong = await state(form({ 'h-111': ['212', '540'], 'h-112': ['x', '1'] }))
  expect(wrong).toMatchObject({
    failure: { check: { flaws: [{ field: 'households-h-112', name: 'Thôn 2' }] } },
  })
  const odd = form({ 'h-111': ['540', '212'] })
  expect(await state(odd)).toMatchObject({
    failure: { check: { doubts: [{ why: 'households-above-adults' }] } },
  })
  const early = form({ 'h-111': ['212', '540'] }, { asOf: '2025-06-30' })
  expect(await state(early)).toMatchObject({
    failure: { check: { flaws: [{ flaw: 'place-not-there-yet' }] } },
  })
  expect(await deps.db.selectFrom('population').selectAll().execute()).toEqual([])

  expect((await state({ ...odd, sure: new Set(['h-111']) })).ok).toBe(true)
})

test.each([
  ['trainer', 'h-111', 'h-111', 'not-your-unit'],
  ['commune-official', 'c-12', 'c-11', 'not-your-unit'],
  ['operator', 'vn', 'c-11', 'not-your-unit'],
  ['province-official', 'p-1', 'p-1', 'not-a-place'],
  ['national', 'vn', 'gone', 'unit-not-found'],
] as const)('a %s of %s may not state numbers of %s', async (role, held, unitId, code) => {
  const deps = await given()
  const staff = await staffOf(deps, role, held)
  const asked = { unitId, form: form({ [unitId]: ['212', '540'] }) }
  expect(await stateNumbers(deps, staff, asked)).toEqual({ ok: false, failure: { code } })
  const back = { unitId, statement: 'of-another' }
  expect(await takeBackNumbers(deps, staff, back)).toMatchObject({ failure: { code } })
  const list = { unitId, list: { text: 'Thôn 1; 1; 2' } }
  expect(await readNumbersList(deps, staff, list)).toEqual({ ok: false, failure: { code } })
  expect(await deps.db.selectFrom('population').selectAll().execute()).toEqual([])
})

test('somebody of another commune does not see the numbers; a trainer sees no names', async () => {
  const deps = await given()
  const official = await staffOf(deps, 'commune-official', 'c-11')
  await stateNumbers(deps, official, {
    unitId: 'c-11',
    form: form({ 'h-111': ['212', '540'] }),
  })
  const foreign = await staffOf(deps, 'commune-official', 'c-12')
  expect(await describeNumbers(deps, foreign, 'c-11')).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
  const trainer = await staffOf(deps, 'trainer', 'h-111')
  const seen = await describeNumbers(deps, trainer, 'h-111')
  if (!seen.ok) throw new Error(seen.failure.code)
  expect(seen.value.mayState).toBe(false)
  expect(seen.value.places[0]?.history[0]?.statedBy).toBeUndefined()
})

test('a province sees what its communes have stated, and what is older than a year', async () => {
  const deps = await given()
  const staff = await staffOf(deps, 'province-official', 'p-1')
  const old = form({ 'c-12': ['300', '900'] }, { asOf: '2025-07-01' })
  await stateNumbers(deps, staff, { unitId: 'c-12', form: old })
  deps.advance(160 * 24 * 60)
  const seen = await describeNumbers(deps, staff, 'p-1')
  if (!seen.ok) throw new Error(seen.failure.code)
  const { own, below, places } = seen.value
  expect(places).toEqual([])
  expect(own).toMatchObject({ adults: 900, stated: 1, missing: 1 })
  expect(below.map(({ id, isOld }) => [id, isOld])).toEqual([
    ['c-11', false],
    ['c-12', true],
  ])
})

test('a list pasted or sent as a file is read; a file that is none is told so', async () => {
  const deps = await given()
  const staff = await staffOf(deps, 'commune-official', 'c-11')
  const read = (list: { text: string } | { name: string; bytes: Uint8Array }) =>
    readNumbersList(deps, staff, { unitId: 'c-11', list })
  const file = (name: string, text: string) => ({
    name,
    bytes: new TextEncoder().encode(text),
  })

  const sent = await read(file('so.csv', 'Tên,Số hộ,Người lớn\nThôn 1,212,540\n'))
  if (!sent.ok) throw new Error(sent.failure.code)
  expect(Object.fromEntries(sent.value.counts)).toEqual({
    'h-111': { households: '212', adults: '540' },
  })
  const refused = async (list: Parameters<typeof read>[0]) => {
    const answer = await read(list)
    return !answer.ok && answer.failure.code === 'bad-list' && answer.failure.refusal
  }
  expect(await refused({ text: ' \n ' })).toBe('nothing-written')
  expect(await refused(file('so.xlsx', 'no workbook'))).toBe('file-unreadable')
  expect(await refused(file('so.pdf', 'a'))).toBe('file-unreadable')
  expect(await refused({ text: 'a\n'.repeat(501) })).toBe('too-many-lines')
})
