import { expect, test } from 'vitest'
import {
  closeHamlet,
  foundHamlets,
  mergeHamlets,
  renameHamlet,
  splitHamlet,
  unitsOn,
} from '../territory.server.ts'
import { fullNameOf } from '../territory.ts'
import {
  begins,
  commune,
  day,
  givenHamlets,
  official,
  source,
} from '#tests/support/hamlets.ts'

test('hamlets that merge go on as one, and what they were is kept', async () => {
  const { deps, one, two, three, namesOn } = await givenHamlets()
  const population = { households: 150, adults: 370 }
  const into = { kind: 'thon', name: '1', population } as const

  const merged = await mergeHamlets(deps, official, {
    unitIds: [one, two],
    on: day,
    into,
    source,
  })

  if (!merged.ok) throw new Error(merged.failure.code)
  expect(await namesOn('2026-09-30')).toEqual(['Thôn 1', 'Thôn 2', 'Bản Luyện'])
  expect(await namesOn(day)).toEqual(['Thôn 1', 'Bản Luyện'])
  const units = unitsOn(deps.db, day)
  for (const id of [one, two]) {
    expect(await units.find(id)).toBeUndefined()
    expect(await units.successorsOf(id)).toMatchObject([{ id: merged.value }])
  }
  expect(await units.successorsOf(three)).toMatchObject([{ id: three }])
  expect(await unitsOn(deps.db, '2026-09-30').successorsOf(one)).toMatchObject([
    { id: one },
  ])
  expect(await units.populationsOf([merged.value])).toMatchObject([
    { asOf: day, adults: 370 },
  ])
})

test('a hamlet that is split has become several, through later mergers too', async () => {
  const { deps, one, two } = await givenHamlets()
  const drafts = [
    { kind: 'thon', name: '1A' },
    { kind: 'thon', name: '1B' },
  ] as const
  const parts = await splitHamlet(deps, official, {
    unitId: one,
    on: day,
    into: drafts,
    source,
  })
  if (!parts.ok) throw new Error(parts.failure.code)
  const merger = { on: '2027-01-01', into: { kind: 'thon', name: 'Mới' } as const, source }
  const unitIds = [parts.value[1] ?? '', two]
  await mergeHamlets(deps, official, { ...merger, unitIds })

  const namesOf = async (id: string, on: string) =>
    (await unitsOn(deps.db, on).successorsOf(id)).map(fullNameOf)
  expect(await namesOf(one, day)).toEqual(['Thôn 1A', 'Thôn 1B'])
  expect(await namesOf(one, '2027-01-01')).toEqual(['Thôn 1A', 'Thôn Mới'])
  expect(await namesOf(two, '2027-01-01')).toEqual(['Thôn Mới'])
})

test('what is said of a later day stands in the way of a change before it', async () => {
  const { deps, one, two } = await givenHamlets()
  await renameHamlet(deps, official, {
    unitId: one,
    from: day,
    kind: 'thon',
    name: 'A',
    source,
  })
  const on = '2026-01-01'
  const into = { kind: 'thon', name: 'B' } as const

  const refused = { ok: false, failure: { code: 'has-later-changes' } }
  expect(await closeHamlet(deps, official, { unitId: one, on })).toEqual(refused)
  expect(
    await mergeHamlets(deps, official, { unitIds: [one, two], on, into, source }),
  ).toEqual(refused)
})

test('hamlets merge within a commune, at least two of them; parts have different names', async () => {
  const { deps, one, two } = await givenHamlets()
  const into = { kind: 'thon', name: 'B' } as const
  const merge = (unitIds: string[]) =>
    mergeHamlets(deps, official, { unitIds, on: day, into, source })
  const text = 'Thôn 1'
  const elsewhere = { communeId: '18919', from: begins, asOf: begins, text, source }
  const founded = await foundHamlets(deps, official, elsewhere)
  const far = founded.ok ? founded.value : []

  expect(await merge([one, one])).toMatchObject({ failure: { code: 'too-few' } })
  expect(await merge([one, ...far])).toMatchObject({ failure: { code: 'unit-not-found' } })
  expect(await merge([one, commune])).toMatchObject({ failure: { code: 'unit-not-found' } })
  expect(
    await splitHamlet(deps, official, { unitId: two, on: day, into: [into, into], source }),
  ).toMatchObject({ failure: { code: 'name-taken' } })
  expect(
    await splitHamlet(deps, official, { unitId: two, on: day, into: [into], source }),
  ).toMatchObject({ failure: { code: 'too-few' } })
})

test('of two mergers of one hamlet at once the second sees the first', async () => {
  const { deps, one, two, three } = await givenHamlets()
  const merge = (unitIds: string[], name: string) =>
    mergeHamlets(deps, official, { unitIds, on: day, into: { kind: 'thon', name }, source })

  const both = await Promise.all([merge([one, two], 'A'), merge([one, three], 'B')])

  expect(both.map(({ ok }) => ok)).toEqual([true, false])
})
