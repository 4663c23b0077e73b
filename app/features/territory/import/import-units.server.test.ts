import { expect, test } from 'vitest'
import { foundCountry } from '#db/seed/country.ts'
import { tablesOf } from '#tests/support/database.ts'
import {
  givenCommunes,
  heading,
  importRows,
  laterRows,
  listRows,
} from '#tests/support/communes.ts'
import { givenTerritory, type TerritoryDeps } from '#tests/support/territory.ts'
import { territoryFolds, unitsOn } from '../territory.server.ts'

const tables = territoryFolds.flatMap((fold) => fold.tables)
const later = '2026-04-30'

/** What is said of the communes and provinces on a day. */
async function readOn({ db }: TerritoryDeps, day: string): Promise<string[]> {
  const units = unitsOn(db, day)
  const ids = await units.idsWithin('vn')
  return Promise.all(ids.sort().map(async (id) => `${id} ${await units.labelOf(id)}`))
}

const countsOf = (imported: Awaited<ReturnType<typeof importRows>>) => {
  if (!imported.ok) return imported.failure
  const { founded, changed, closed, unchanged } = imported.value
  return [founded.length, changed.length, closed.length, unchanged]
}

test('a list brought in twice stores nothing the second time', async () => {
  const deps = await givenCommunes()
  const before = await tablesOf(deps.db, ['event', ...tables])

  expect(countsOf(await importRows(deps, listRows()))).toEqual([0, 0, 0, 10])

  expect(await tablesOf(deps.db, ['event', ...tables])).toEqual(before)
})

test('ten communes and a province that changed their kinds are what they were on every day', async () => {
  const deps = await givenCommunes()

  expect(countsOf(await importRows(deps, laterRows(), { from: later }))).toEqual([
    0, 1, 0, 9,
  ])

  expect(await unitsOn(deps.db, '2026-04-29').labelOf('26368')).toBe(
    'Xã Long Thành, Tỉnh Đồng Nai',
  )
  expect(await unitsOn(deps.db, later).labelOf('26368')).toBe(
    'Phường Long Thành, Thành phố Đồng Nai',
  )
  expect(await unitsOn(deps.db, '2025-06-30').find('26368')).toBeUndefined()
})

test('whichever of two lists comes first, every day reads the same', async () => {
  const inOrder = await givenCommunes()
  await importRows(inOrder, laterRows(), { from: later })
  const backwards = await givenTerritory()
  await foundCountry(backwards)
  await importRows(backwards, laterRows(), { from: later })
  await importRows(backwards, listRows(), { from: '2025-07-01' })

  for (const day of ['2025-06-30', '2025-07-01', '2026-04-29', later, '2030-01-01']) {
    expect(await readOn(backwards, day)).toEqual(await readOn(inOrder, day))
  }
})

test('another spelling of a name is no other name', async () => {
  const deps = await givenCommunes()
  const rows = listRows({ '16738': ['16738', 'Xã Quế Phòng', 'Xã', '40'] })
  const spelt = listRows({ '18919': ['18919', 'Xã TÂN THÀNH', 'Xã', '44'] })

  expect(countsOf(await importRows(deps, spelt, { from: later }))).toEqual([0, 0, 0, 10])
  expect(countsOf(await importRows(deps, rows, { from: later }))).toEqual([0, 1, 0, 9])
})

test('a mistake that is taken back and made again is each time what holds', async () => {
  const deps = await givenCommunes()
  const times = [
    '2026-11-01T10:01:00.000Z',
    '2026-11-01T10:02:00.000Z',
    '2026-11-01T10:03:00.000Z',
  ]
  const names: string[] = []
  for (const [place, rows] of [laterRows(), listRows(), laterRows()].entries()) {
    const now = () => new Date(times[place] ?? '')
    await importRows({ ...deps, now }, rows, { from: later })
    names.push(await unitsOn(deps.db, later).labelOf('26368'))
  }

  expect(names.map((name) => name.split(' ')[0])).toEqual(['Phường', 'Xã', 'Phường'])
})

test('only a complete list closes what it leaves out, and a later one brings it back', async () => {
  const deps = await givenCommunes()
  const without = listRows({ '16738': undefined })

  expect(countsOf(await importRows(deps, without, { from: later }))).toEqual([0, 0, 0, 9])
  const closed = await importRows(deps, without, { from: later, isComplete: true })
  expect(countsOf(closed)).toEqual([0, 0, 1, 9])
  expect(await unitsOn(deps.db, later).find('16738')).toBeUndefined()
  expect(await unitsOn(deps.db, '2026-04-29').find('16738')).toBeDefined()

  const back = await importRows(deps, listRows(), { from: '2027-01-01', isComplete: true })
  expect(countsOf(back)).toEqual([1, 0, 0, 9])
  expect(await unitsOn(deps.db, '2026-12-31').find('16738')).toBeUndefined()
  expect(await unitsOn(deps.db, '2027-01-01').labelOf('16738')).toBe(
    'Xã Quế Phong, Tỉnh Nghệ An',
  )
})

test('one commune of a province that is not there, and nothing is brought in', async () => {
  const deps = await givenTerritory()
  await foundCountry(deps)
  const rows = listRows({ '16738': ['16738', 'Xã Quế Phong', 'Xã', '39'] })

  expect(await importRows(deps, rows)).toMatchObject({
    ok: false,
    failure: {
      code: 'bad-rows',
      problems: [{ row: 7, code: 'province-unknown', value: '39' }],
    },
  })
  expect(await unitsOn(deps.db, later).idsWithin('vn', 'commune')).toEqual([])
})

test('a list may bring its province with it', async () => {
  const deps = await givenTerritory()
  await foundCountry(deps)
  const rows = [heading, ['97', 'Tỉnh Mới', 'Tỉnh', ''], ['99001', 'Xã Mới', 'Xã', '97']]

  await importRows(deps, rows, { from: '2027-07-01' })

  expect(await unitsOn(deps.db, '2027-07-01').labelOf('99001')).toBe('Xã Mới, Tỉnh Mới')
})

test('a second list must say since when it holds, unless it changes nothing', async () => {
  const deps = await givenCommunes()

  expect(await importRows(deps, laterRows())).toMatchObject({
    failure: { code: 'day-needed' },
  })
  expect(countsOf(await importRows(deps, listRows()))).toEqual([0, 0, 0, 10])
})

test('a dry run says what would be and stores nothing', async () => {
  const deps = await givenCommunes()
  const before = await tablesOf(deps.db, ['event', ...tables])

  const imported = await importRows(deps, laterRows(), { from: later, isDryRun: true })

  expect(countsOf(imported)).toEqual([0, 1, 0, 9])
  expect(await tablesOf(deps.db, ['event', ...tables])).toEqual(before)
})

test('the tables made again from the log are the same', async () => {
  const deps = await givenCommunes()
  await importRows(deps, listRows({ '16738': undefined }), {
    from: later,
    isComplete: true,
  })

  expect((await deps.record.verify(deps.db)).differences).toEqual([])
})
