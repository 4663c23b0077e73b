import { expect, test } from 'vitest'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { denominatorsOf } from './denominators-of.server.ts'
import { populationsFor } from './populations-for.server.ts'

const day = '2026-03-01'

async function given(stated: Record<string, readonly (readonly [number, string])[]>) {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  for (const [unitId, all] of Object.entries(stated)) {
    for (const [adults, asOf] of all) await state(deps, unitId, { adults, asOf })
  }
  return deps
}

async function state(
  deps: TestDeps,
  unitId: string,
  said: { adults: number; asOf: string },
) {
  const payload = { ...said, households: 100, source: 'Công an xã' }
  await deps.record.append(deps, [
    unitEvent(unitId, { type: 'population-stated', payload }),
  ])
}

test('a commune that says nothing of itself is the sum of its hamlets', async () => {
  const deps = await given({
    'h-111': [[500, '2026-01-01']],
    'h-112': [[400, '2025-12-31']],
  })
  const { own, below } = await denominatorsOf(deps, { unitId: 'c-11', day })
  expect(own).toMatchObject({ adults: 900, from: 'sum', stated: 2, missing: 0 })
  expect(own.asOf).toBe('2025-12-31')
  expect(below.get('h-112')).toMatchObject({ adults: 400, from: 'own' })
})

test('a province adds communes that are known whole, and says how many are not', async () => {
  const deps = await given({
    'h-111': [[500, '2026-01-01']],
    'c-12': [[700, '2026-01-01']],
  })
  const { own, below } = await denominatorsOf(deps, { unitId: 'p-1', day })
  expect(own).toMatchObject({ adults: 700, stated: 1, missing: 1 })
  expect(below.get('c-11')).toMatchObject({ adults: 500, stated: 1, missing: 1 })

  const nation = await denominatorsOf(deps, { unitId: 'vn', day })
  expect(nation.own).toMatchObject({ adults: 700, stated: 1, missing: 2 })
  expect(nation.below.get('p-1')).toEqual(own)
  expect(nation.below.get('p-2')).toMatchObject({ adults: null, missing: 1 })
})

test('a hamlet speaks for itself; one that is not has nothing', async () => {
  const deps = await given({ 'h-111': [[500, '2026-01-01']] })
  const { own, below } = await denominatorsOf(deps, { unitId: 'h-111', day })
  expect(own).toMatchObject({ adults: 500, missing: 0 })
  expect(below.size).toBe(0)
  expect((await denominatorsOf(deps, { unitId: 'gone', day })).own.adults).toBeNull()
})

test('of several statements that of the day holds; before the first, the first by the map', async () => {
  const deps = await given({
    'h-111': [
      [500, '2026-01-01'],
      [520, '2026-02-01'],
    ],
  })
  const adultsOn = async (asked: { day: string; mapDay?: string }) =>
    (await denominatorsOf(deps, { unitId: 'h-111', ...asked })).own.adults
  expect(await adultsOn({ day: '2026-01-31' })).toBe(500)
  expect(await adultsOn({ day: '2026-02-01' })).toBe(520)
  expect(await adultsOn({ day: '2025-12-01' })).toBeNull()
  expect(await adultsOn({ day: '2025-12-01', mapDay: day })).toBe(500)

  const unitIds = ['h-111', 'h-112']
  const found = await populationsFor(deps, { unitIds, day: '2026-01-31' })
  expect([...found.keys()]).toEqual(['h-111'])
  expect(found.get('h-111')).toMatchObject({ adults: 500, statedBy: null })
})
