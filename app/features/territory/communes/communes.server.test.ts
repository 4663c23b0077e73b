import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { foundCountry } from '#db/seed/country.ts'
import { givenCommunes, importRows, listRows } from '#tests/support/communes.ts'
import { givenTerritory, unitEvent } from '#tests/support/territory.ts'
import {
  changeCommune,
  importUnits,
  mergeCommunes,
  placeHamlets,
  readListFile,
  unitsOn,
} from '../territory.server.ts'
import { readList, type Writer } from '../territory.ts'

const on = '2026-04-30'
const dayBefore = '2026-04-29'
const source = 'NQ 237/NQ-UBTVQH16'
const operator: Writer = { actorId: 'operator-1', mayManage: () => true }
const official: Writer = { actorId: 'official-1', mayManage: (id) => id === '16738' }
const [gone, into] = ['16738', '16681']
const without = listRows({ [gone]: undefined })

/** The ten communes, one of them with two hamlets. */
async function givenHamlets() {
  const deps = await givenCommunes()
  const state = { from: '2025-07-01', parentId: gone, kind: 'thon', source } as const
  for (const name of ['1', '2']) {
    const payload = { level: 'hamlet' as const, ...state, name }
    await deps.record.append(deps, [
      unitEvent(`h-${name}`, { type: 'unit-founded', payload }),
    ])
  }
  const placeOf = (id: string, day: string) => unitsOn(deps.db, day).labelOf(id)
  return { deps, placeOf }
}

test('communes that merge take their hamlets along, and the sum stays the same', async () => {
  const { deps, placeOf } = await givenHamlets()

  const merged = await mergeCommunes(deps, operator, {
    ...{ unitIds: [gone], intoId: into, on, source },
  })

  expect(merged).toEqual({ ok: true, value: { carried: 2 } })
  expect(await placeOf('h-1', dayBefore)).toBe('Thôn 1, Xã Quế Phong, Tỉnh Nghệ An')
  expect(await placeOf('h-1', on)).toBe('Thôn 1, Phường Thành Vinh, Tỉnh Nghệ An')
  expect(await unitsOn(deps.db, on).successorsOf(gone)).toMatchObject([{ id: into }])
  for (const day of [dayBefore, on]) {
    expect(await placeHamlets(deps.db, { unitId: '40', on: day })).toHaveLength(2)
  }
  expect((await deps.record.verify(deps.db)).differences).toEqual([])
})

test('a list that closes a commune says whose hamlets wait for another', async () => {
  const { deps, placeOf } = await givenHamlets()

  const tried = await importRows(deps, without, {
    ...{ from: on, isComplete: true, isDryRun: true },
  })
  expect(tried).toMatchObject({
    value: { carried: 0, waiting: [{ id: 'h-1' }, { id: 'h-2' }] },
  })
  await importRows(deps, without, { from: on, isComplete: true })
  expect(await placeOf('h-1', on)).toBe('Thôn 1')

  const merger = { unitIds: [gone], intoId: into, on, source }
  expect(await mergeCommunes(deps, operator, merger)).toMatchObject({
    value: { carried: 2 },
  })
  expect(await placeOf('h-1', on)).toBe('Thôn 1, Phường Thành Vinh, Tỉnh Nghệ An')
  expect(await importRows(deps, without, { from: on, isComplete: true })).toMatchObject({
    value: { carried: 0, waiting: [] },
  })
})

test('a list that also says what a commune became carries its hamlets at once', async () => {
  const { deps, placeOf } = await givenHamlets()
  const given = { from: on, isComplete: true }

  const became = [{ fromId: gone, toId: into }]
  expect(await importRows(deps, without, { ...given, became })).toMatchObject({
    value: { carried: 2, waiting: [] },
  })

  expect(await placeOf('h-2', on)).toBe('Thôn 2, Phường Thành Vinh, Tỉnh Nghệ An')
  const unknown = [{ fromId: gone, toId: '99999' }]
  expect(await importRows(deps, without, { ...given, became: unknown })).toMatchObject({
    failure: { code: 'successor-unknown' },
  })
})

test('hamlets of a commune that became two wait to be told which', async () => {
  const { deps } = await givenHamlets()
  const became = [into, '18919'].map((toId) => ({ fromId: gone, toId }))

  expect(
    await importRows(deps, without, { from: on, isComplete: true, became }),
  ).toMatchObject({ value: { carried: 0, waiting: [{ id: 'h-1' }, { id: 'h-2' }] } })
})

test('a commune that is a phường from a day on was a xã until then, under one code', async () => {
  const { deps, placeOf } = await givenHamlets()
  const change = { unitId: gone, from: on, kind: 'phuong', name: 'Quế Phong' } as const

  expect(await changeCommune(deps, operator, { ...change, source })).toMatchObject({
    ok: true,
  })

  expect(await placeOf(gone, dayBefore)).toBe('Xã Quế Phong, Tỉnh Nghệ An')
  expect(await placeOf('h-1', on)).toBe('Thôn 1, Phường Quế Phong, Tỉnh Nghệ An')
})

test('only who manages the whole map changes communes', async () => {
  const { deps } = await givenHamlets()
  const refused = { ok: false, failure: { code: 'not-your-unit' } }
  const merger = { unitIds: [gone], intoId: into, on, source }
  const change = { unitId: gone, from: on, kind: 'phuong', name: 'X', source } as const

  expect(await mergeCommunes(deps, official, merger)).toEqual(refused)
  expect(await changeCommune(deps, official, change)).toEqual(refused)
})

test.each([
  ['into itself', { unitIds: [into] }, 'too-few'],
  ['a province', { unitIds: ['40'] }, 'unit-not-found'],
  ['into none', { intoId: '99999' }, 'unit-not-found'],
  ['no day', { on: '30/4' }, 'bad-day'],
])('communes are not merged: %s', async (_case, given, code) => {
  const { deps } = await givenHamlets()
  const merger = { unitIds: [gone], intoId: into, on, source, ...given }

  expect(await mergeCommunes(deps, operator, merger)).toMatchObject({ failure: { code } })
})

/** Of thành phố Đồng Nai. */
const changed = new Set([
  ...['25270', '25357', '25363', '26116', '26170'],
  ...['26248', '26326', '26368', '26425', '26485'],
])
const published = '../shared/data/communes.csv'

test.runIf(existsSync(published))(
  'the ten communes of 30/4/2026 keep their codes: xã the day before, phường on it',
  async () => {
    const deps = await givenTerritory()
    await foundCountry(deps)
    const list = readList(await readListFile(published))
    if (!list.ok) throw new Error('The list is sound.')
    const now = list.value.filter(({ provinceCode }) => provinceCode === '75')
    const wards = now.filter(({ kind, code }) => kind === 'phuong' && changed.has(code))
    const before = now.map((each) =>
      changed.has(each.code) ? { ...each, kind: 'xa' as const } : each,
    )
    const given = { isComplete: false, isDryRun: false, source: 'a list' }
    await importUnits(deps, { ...given, listed: before, from: undefined })
    const imported = await importUnits(deps, { ...given, listed: now, from: on })

    expect(wards).toHaveLength(10)
    expect(imported).toMatchObject({ ok: true, value: { founded: [] } })
    expect(imported.ok && imported.value.changed).toHaveLength(10)
    for (const { code, name } of wards) {
      const labels = [dayBefore, on].map((day) => unitsOn(deps.db, day).labelOf(code))
      expect(await Promise.all(labels)).toEqual([
        expect.stringContaining(`Xã ${name}, `),
        expect.stringContaining(`Phường ${name}, `),
      ])
    }
  },
)
