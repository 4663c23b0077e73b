import { expect, test } from 'vitest'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import type { TerritoryFact } from '#app/features/territory/facts.ts'
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

const until = '2026-03-02'
const now = '2026-04-01'

/** From a day on a unit, founded on it, is all that came of some others; or several are. */
async function succeed(
  deps: TestDeps,
  {
    from,
    to,
    level = 'hamlet',
  }: { from: string[]; to: string[]; level?: 'hamlet' | 'commune' },
) {
  const state = { from: until, kind: level === 'hamlet' ? 'thon' : 'xa' } as const
  const parentId = level === 'hamlet' ? 'c-11' : 'p-1'
  const founded = to.map((id) => ({
    id,
    fact: {
      type: 'unit-founded',
      payload: { level, ...state, parentId, name: id, source: 'Nghị quyết' },
    } satisfies TerritoryFact,
  }))
  const closed = from.map((id) => ({
    id,
    fact: { type: 'unit-closed', payload: { on: until } } satisfies TerritoryFact,
  }))
  const became: TerritoryFact = { type: 'unit-succeeded', payload: { on: until, from, to } }
  const facts = [...founded, ...closed, { id: from[0] ?? '', fact: became }]
  await deps.record.append(
    deps,
    facts.map(({ id, fact }) => unitEvent(id, fact)),
  )
}

/** On a day before the change, by the map of that day and by that of after it. */
async function onBothMaps(deps: TestDeps, unitId: string) {
  const [then, later] = [
    await denominatorsOf(deps, { unitId, day }),
    await denominatorsOf(deps, { unitId, day, mapDay: now }),
  ]
  return { then: then.own.adults, later: later.own.adults, below: later.below }
}

test('hamlets that merged have as many people on a day before as they had by its own map', async () => {
  const deps = await given({
    'h-111': [[500, '2026-01-01']],
    'h-112': [[400, '2026-01-01']],
  })
  await succeed(deps, { from: ['h-111', 'h-112'], to: ['h-new'] })
  await state(deps, 'h-new', { adults: 910, asOf: until })

  for (const unitId of ['c-11', 'p-1', 'vn']) {
    expect(await onBothMaps(deps, unitId), unitId).toMatchObject({ then: 900, later: 900 })
  }
  expect((await onBothMaps(deps, 'h-new')).later).toBe(900)
  expect((await denominatorsOf(deps, { unitId: 'c-11', day: now })).own.adults).toBe(910)
})

test('parts of a hamlet that was split have its people together, counted once', async () => {
  const deps = await given({
    'h-111': [[500, '2026-01-01']],
    'h-112': [[400, '2026-01-01']],
  })
  await succeed(deps, { from: ['h-111'], to: ['h-a', 'h-b'] })
  await state(deps, 'h-a', { adults: 300, asOf: until })

  const { then, later, below } = await onBothMaps(deps, 'c-11')
  expect([then, later]).toEqual([900, 900])
  const parts = ['h-a', 'h-b'].map((id) => below.get(id)?.adults ?? 0)
  expect(parts.reduce((sum, part) => sum + part)).toBe(500)
  expect((await onBothMaps(deps, 'h-a')).later).toBe(500)
  expect((await onBothMaps(deps, 'h-b')).later).toBe(500)
})

test('what merged and was split again on the way has the people it set out with', async () => {
  const deps = await given({
    'h-111': [[500, '2026-01-01']],
    'h-112': [[400, '2026-01-01']],
  })
  await succeed(deps, { from: ['h-111', 'h-112'], to: ['h-mid'] })
  await succeed(deps, { from: ['h-mid'], to: ['h-a', 'h-b'] })
  expect(await onBothMaps(deps, 'c-11')).toMatchObject({ then: 900, later: 900 })
  expect((await onBothMaps(deps, 'h-b')).later).toBe(900)
})

test('of what is not wholly known the first word of the new hamlet is taken, as of any', async () => {
  const deps = await given({ 'h-111': [[500, '2026-01-01']] })
  await succeed(deps, { from: ['h-111', 'h-112'], to: ['h-new'] })
  expect((await onBothMaps(deps, 'c-11')).later).toBeNull()
  await state(deps, 'h-new', { adults: 910, asOf: until })
  expect((await onBothMaps(deps, 'c-11')).later).toBe(910)
})

test('communes that merged have the people that each of them, or its hamlets, told of', async () => {
  const deps = await given({
    'c-11': [[1000, '2026-01-01']],
    'h-111': [[500, '2026-01-01']],
    'c-12': [[700, '2026-01-01']],
  })
  await succeed(deps, { from: ['c-11', 'c-12'], to: ['c-new'], level: 'commune' })
  await state(deps, 'c-new', { adults: 1750, asOf: until })
  expect(await onBothMaps(deps, 'p-1')).toMatchObject({ then: 1700, later: 1700 })
  expect((await onBothMaps(deps, 'c-new')).later).toBe(1700)
})

test('a commune that took another in has on a day before the people of both', async () => {
  const deps = await given({
    'c-11': [[1000, '2026-01-01']],
    'h-121': [[700, '2026-01-01']],
  })
  const became = { on: until, from: ['c-11'], to: ['c-12'] }
  await deps.record.append(deps, [
    unitEvent('c-11', { type: 'unit-closed', payload: { on: until } }),
    unitEvent('c-11', { type: 'unit-succeeded', payload: became }),
  ])
  expect(await onBothMaps(deps, 'p-1')).toMatchObject({ then: 1700, later: 1700 })
})

test('a merger that was taken back carries nothing over', async () => {
  const deps = await given({
    'h-111': [[500, '2026-01-01']],
    'h-112': [[400, '2026-01-01']],
  })
  const became = { on: until, from: ['h-111', 'h-112'], to: ['h-112'] }
  const fact: TerritoryFact = { type: 'unit-succeeded', payload: became }
  await deps.record.append(deps, [unitEvent('h-111', fact)])
  const { later, below } = await onBothMaps(deps, 'c-11')
  expect(later).toBe(900)
  expect(below.get('h-111')?.adults).toBe(500)
})
