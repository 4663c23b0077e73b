import { expect, test } from 'vitest'
import { tablesOf } from '#tests/support/database.ts'
import {
  closeHamlet,
  foundHamlets,
  mergeHamlets,
  previewHamlets,
  renameHamlet,
  splitHamlet,
  statePopulation,
  territoryFolds,
  unitsOn,
} from '../territory.server.ts'
import type { Writer } from '../territory.ts'
import {
  begins,
  commune,
  day,
  givenHamlets,
  official,
  source,
} from '#tests/support/hamlets.ts'

const tables = territoryFolds.flatMap((fold) => fold.tables)
const stranger: Writer = { actorId: 'official-2', mayManage: () => false }

test('pasted lines become hamlets, with their people and who wrote them down', async () => {
  const { deps, one, three, namesOn } = await givenHamlets()

  expect(await namesOn(day)).toEqual(['Thôn 1', 'Thôn 2', 'Bản Luyện'])
  expect(await unitsOn(deps.db, day).labelOf(one)).toBe(
    'Thôn 1, Xã Quế Phong, Tỉnh Nghệ An',
  )
  const counted = { asOf: begins, adults: 250, households: 100, source }
  expect(await unitsOn(deps.db, day).populationsOf([one, three])).toMatchObject([
    { unitId: one, ...counted, statedBy: 'official-1' },
  ])
})

test('one bad line, and none is founded', async () => {
  const { deps, namesOn } = await givenHamlets()
  const input = { communeId: commune, from: day, asOf: day, text: 'Thôn 3\nThôn 1', source }

  const lines = [{ flaws: [] }, { line: 2, flaws: ['name-taken'] }]
  expect(await foundHamlets(deps, official, input)).toMatchObject({
    failure: { code: 'bad-lines', lines },
  })
  expect(await previewHamlets(deps, official, input)).toMatchObject({
    value: [{ draft: { kind: 'thon', name: '3' } }, { draft: undefined }],
  })
  expect(await namesOn(day)).toHaveLength(3)
})

test.each([
  ['nobody but who manages the commune', stranger, {}, 'not-your-unit'],
  ['no lines', official, { text: ' \n ' }, 'nothing-written'],
  ['no such commune', official, { communeId: '99999' }, 'unit-not-found'],
  ['a province', official, { communeId: '40' }, 'unit-not-found'],
  ['a day before the commune', official, { from: '2025-06-30' }, 'unit-not-found'],
  ['no day', official, { from: '1/7/2025' }, 'bad-day'],
  ['no day of the numbers', official, { asOf: '' }, 'bad-day'],
])('founding hamlets is refused: %s', async (_case, who, overrides, code) => {
  const { deps } = await givenHamlets()
  const input = { communeId: commune, from: day, asOf: day, text: 'Thôn 9', source }

  expect(await foundHamlets(deps, who, { ...input, ...overrides })).toMatchObject({
    ok: false,
    failure: { code },
  })
})

test('a hamlet that is renamed was called as before until then', async () => {
  const { deps, one, namesOn } = await givenHamlets()
  const to = { kind: 'to_dan_pho', name: ' số  1 ' } as const

  const renaming = { unitId: one, from: day, source, ...to }
  const renamed = await renameHamlet(deps, official, renaming)

  expect(renamed).toMatchObject({ ok: true })
  expect(await namesOn('2026-09-30')).toContain('Thôn 1')
  expect(await namesOn(day)).toEqual(['Thôn 2', 'Bản Luyện', 'Tổ dân phố số 1'])
})

test('a name that another has, or that is none, is refused', async () => {
  const { deps, one } = await givenHamlets()
  const renaming = { unitId: one, from: day, kind: 'thon', source } as const

  const nameOf = (name: string) => renameHamlet(deps, official, { ...renaming, name })
  expect(await nameOf('2')).toMatchObject({ failure: { code: 'name-taken' } })
  expect(await nameOf('!')).toMatchObject({ failure: { code: 'name-missing' } })
  expect(await nameOf('1')).toMatchObject({ ok: true })
})

test('a hamlet that closes is there no more; on its first day, it never was', async () => {
  const { deps, one, two, namesOn } = await givenHamlets()

  await closeHamlet(deps, official, { unitId: one, on: day })
  await closeHamlet(deps, official, { unitId: two, on: begins })

  expect(await namesOn('2026-09-30')).toEqual(['Thôn 1', 'Bản Luyện'])
  expect(await namesOn(day)).toEqual(['Bản Luyện'])
  expect(await closeHamlet(deps, official, { unitId: one, on: day })).toMatchObject({
    failure: { code: 'unit-not-found' },
  })
})

test('who does not manage the commune changes nothing of its hamlets', async () => {
  const { deps, one, two } = await givenHamlets()
  const before = await tablesOf(deps.db, ['event', ...tables])
  const into = { kind: 'thon', name: 'B' } as const
  const counts = { asOf: day, adults: 1, households: 1, source }

  const tries = await Promise.all([
    renameHamlet(deps, stranger, { unitId: one, from: day, ...into, source }),
    closeHamlet(deps, stranger, { unitId: one, on: day }),
    mergeHamlets(deps, stranger, { unitIds: [one, two], on: day, into, source }),
    splitHamlet(deps, stranger, { unitId: one, on: day, into: [into, into], source }),
    statePopulation(deps, stranger, { unitId: one, ...counts }),
  ])

  for (const answer of tries) {
    expect(answer).toEqual({ ok: false, failure: { code: 'not-your-unit' } })
  }
  expect(await tablesOf(deps.db, ['event', ...tables])).toEqual(before)
})

test('of the populations stated, the last one by the day holds; a correction replaces', async () => {
  const { deps, one } = await givenHamlets()
  const state = (asOf: string, adults: number) =>
    statePopulation(deps, official, { unitId: one, asOf, adults, households: 90, source })
  await state(day, 300)
  await state(day, 310)

  const adultsOn = async (on: string) =>
    (await unitsOn(deps.db, on).populationsOf([one])).map(({ adults }) => adults)
  expect(await adultsOn('2026-09-30')).toEqual([250])
  expect(await adultsOn(day)).toEqual([310])
  expect(await state(day, -1)).toMatchObject({ failure: { code: 'bad-count' } })
  expect(await state('2025-06-30', 1)).toMatchObject({
    failure: { code: 'unit-not-found' },
  })
  expect(await state('2026', 1)).toMatchObject({ failure: { code: 'bad-day' } })
})

test('the tables made again from the log are the same', async () => {
  const { deps, one, two, three } = await givenHamlets()
  const into = { kind: 'thon', name: 'B' } as const
  await mergeHamlets(deps, official, { unitIds: [one, two], on: day, into, source })
  await closeHamlet(deps, official, { unitId: three, on: begins })

  expect((await deps.record.verify(deps.db)).differences).toEqual([])
})
