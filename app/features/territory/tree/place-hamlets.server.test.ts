import { expect, test } from 'vitest'
import type { TerritoryFact } from '../facts.ts'
import { givenCommunes } from '#tests/support/communes.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { placeHamlets } from '../territory.server.ts'

const [begins, on, today] = ['2025-07-01', '2026-04-30', '2026-11-22']
const commune = '16738'
const other = '16681'

/** A country to which things are said one after the other. */
async function givenCountry() {
  const deps = await givenCommunes()
  let said = 0
  const say = async (unitId: string, fact: TerritoryFact) => {
    said += 1
    const happenedAt = new Date(Date.UTC(2026, 5, 1, 0, said)).toISOString()
    await deps.record.append(deps, [unitEvent(unitId, fact, { happenedAt })])
  }
  const state = (name: string, parentId: string, from: string) => ({
    ...{ from, parentId, kind: 'thon' as const, name, source: 'test' },
  })
  const found = async (name: string, from = begins, parentId = commune) => {
    const payload = { level: 'hamlet' as const, ...state(name, parentId, from) }
    await say(`h-${name}`, { type: 'unit-founded', payload })
  }
  const close = (id: string) => say(id, { type: 'unit-closed', payload: { on } })
  const become = async (from: string[], to: string[]) => {
    for (const id of from) await close(id)
    await say(from[0] ?? '', { type: 'unit-succeeded', payload: { on, from, to } })
  }
  const placedIn = async (unitId: string, day = today) => {
    const placed = await placeHamlets(deps.db, { unitId, on: day })
    return Object.fromEntries(
      placed.map(({ hamletId, childId, others }) => [
        hamletId,
        childId === null ? null : [childId, ...others].join('+'),
      ]),
    )
  }
  await found('1')
  await found('2')
  await found('3')
  return { say, found, close, become, placedIn, state }
}

test('hamlets that merged count with what came of them, and that as them before', async () => {
  const { found, become, placedIn } = await givenCountry()
  await found('4', on)
  await become(['h-1', 'h-2'], ['h-4'])

  expect(await placedIn(commune)).toEqual({
    ...{ 'h-1': 'h-4', 'h-2': 'h-4', 'h-3': 'h-3', 'h-4': 'h-4' },
  })
  expect(await placedIn('h-4')).toEqual({ 'h-1': 'h-4', 'h-2': 'h-4', 'h-4': 'h-4' })
  expect(await placedIn('vn')).toEqual({
    ...{ 'h-1': '40', 'h-2': '40', 'h-3': '40', 'h-4': '40' },
  })
  // On the map before, nobody lives in the new one yet: the two are told apart.
  expect(await placedIn(commune, begins)).toEqual({
    ...{ 'h-1': 'h-1', 'h-2': 'h-2', 'h-3': 'h-3', 'h-4': 'h-1' },
  })
})

test('a hamlet that was split makes a block of its parts, with what merged with one of them', async () => {
  const { found, become, placedIn } = await givenCountry()
  await found('10', on)
  await found('9', on)
  await become(['h-1'], ['h-10', 'h-9'])
  await become(['h-2'], ['h-9'])

  const block = 'h-9+h-10'
  expect(await placedIn(commune)).toEqual({
    ...{ 'h-1': block, 'h-2': block, 'h-9': block, 'h-10': block, 'h-3': 'h-3' },
  })
  expect(Object.keys(await placedIn('h-10')).sort()).toEqual(['h-1', 'h-10', 'h-2', 'h-9'])
  expect(await placedIn('40')).toMatchObject({ 'h-1': commune, 'h-10': commune })
})

test('what was closed and came to nothing stays in the sum of the commune', async () => {
  const { close, placedIn } = await givenCountry()
  await close('h-1')

  expect(await placedIn(commune)).toEqual({ 'h-1': null, 'h-2': 'h-2', 'h-3': 'h-3' })
  expect(await placedIn('40')).toMatchObject({ 'h-1': commune })
  expect(await placedIn(commune, begins)).toMatchObject({ 'h-1': 'h-1' })
  expect(await placedIn('h-1')).toEqual({})
})

test('hamlets of a commune that went into another are in that one, carried over or not', async () => {
  const { say, become, placedIn, state, found } = await givenCountry()
  await found('5', begins, other)
  await become([commune], [other])
  await say('h-1', { type: 'unit-changed', payload: state('1', other, on) })

  const all = { 'h-1': 'h-1', 'h-2': 'h-2', 'h-3': 'h-3', 'h-5': 'h-5' }
  expect(await placedIn(other)).toEqual(all)
  expect(await placedIn(commune)).toEqual({})
  expect(await placedIn('40')).toMatchObject({ 'h-1': other, 'h-2': other })
  expect(Object.keys(await placedIn(commune, begins))).toEqual(['h-1', 'h-2', 'h-3'])
})

test('hamlets of a commune of which nothing came are under the province, under none of its own', async () => {
  const { close, placedIn } = await givenCountry()
  await close(commune)

  expect(await placedIn('40')).toEqual({ 'h-1': null, 'h-2': null, 'h-3': null })
  expect(await placedIn('vn')).toEqual({ 'h-1': '40', 'h-2': '40', 'h-3': '40' })
})

test('a merger that was taken back joins nothing', async () => {
  const { say, found, become, placedIn, state } = await givenCountry()
  await found('4', on)
  await become(['h-1', 'h-2'], ['h-4'])
  for (const name of ['1', '2']) {
    const payload = state(name, commune, on)
    await say(`h-${name}`, { type: 'unit-changed', payload })
  }
  await say('h-4', { type: 'unit-closed', payload: { on } })

  for (const day of [begins, today]) {
    expect(await placedIn(commune, day)).toEqual({
      ...{ 'h-1': 'h-1', 'h-2': 'h-2', 'h-3': 'h-3', 'h-4': null },
    })
  }
})

test('a hamlet split over two communes counts with the part that comes first by name', async () => {
  const { found, become, placedIn } = await givenCountry()
  await found('7', on, other)
  await found('6', on)
  await become(['h-1'], ['h-6', 'h-7'])

  expect(await placedIn('40')).toMatchObject({ 'h-1': commune, 'h-7': other })
  expect(await placedIn(commune)).toMatchObject({ 'h-1': 'h-6', 'h-6': 'h-6' })
  expect(await placedIn(other)).toEqual({ 'h-7': 'h-7' })
})
