import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { foundCountry } from '#db/seed/country.ts'
import { tablesOf } from '#tests/support/database.ts'
import { givenCommunes } from '#tests/support/communes.ts'
import { givenTerritory, unitEvent, type TerritoryDeps } from '#tests/support/territory.ts'
import {
  findUnits,
  formerNamesOf,
  importOldNames,
  importUnits,
  mergeCommunes,
  mergeHamlets,
  readListFile,
  renameHamlet,
  unitsOn,
} from '../territory.server.ts'
import { describeListProblem, readList, readOldNames } from '../territory.ts'

const heading = ['Mã mới', 'Tên cũ', 'Huyện cũ', 'Tỉnh cũ', 'Ghi chú']
const queQuan = ['Huyện Quế Phong', 'Tỉnh Nghệ An'] as const
const table = [
  ['BẢNG CHUYỂN ĐỔI'],
  heading,
  ['16738', 'Thị trấn Kim Sơn', ...queQuan, 'Nhập toàn bộ'],
  ['16738', 'Xã Mường Nọc', ...queQuan, 'Nhập  một phần'],
  ['16681', 'Xã Mường Nọc', ...queQuan, 'Nhập một phần diện tích'],
  ['06978', 'Xã Hoà Thủy', 'Huyện Ba Chẽ', 'Tỉnh Quảng Ninh', 'Giữ nguyên'],
  ['06994', '', 'Huyện Vân Đồn', 'Quảng Ninh', 'Sắp xếp toàn bộ huyện'],
  ['18919', 'Xã Kim Thuỷ', 'Huyện Lệ Thủy', 'Tỉnh Quảng Bình', 'Nhập toàn bộ'],
]

type Rows = Parameters<typeof readOldNames>[0]

async function importTable(deps: TerritoryDeps, rows: Rows = table, isDryRun = false) {
  const listed = readOldNames(rows)
  if (!listed.ok) throw new Error(JSON.stringify(listed.failure))
  const given = { until: '2025-07-01', isDryRun, source: 'a table' }
  return importOldNames(deps, { listed: listed.value, ...given })
}

async function givenOldNames() {
  const deps = await givenCommunes()
  await importTable(deps)
  const find = (text: string, within = ['vn'], day = '2026-11-01') =>
    findUnits(deps.db, { text, within, day })
  return { deps, find }
}

test.each([
  ['kim son', 'Xã Quế Phong', 'was', 'Thị trấn Kim Sơn, Huyện Quế Phong, Tỉnh Nghệ An'],
  ['TT. Kim Sơn', 'Xã Quế Phong', 'was', 'Thị trấn Kim Sơn, Huyện Quế Phong, Tỉnh Nghệ An'],
  ['hoà thuỷ', 'Xã Ba Chẽ', 'was', 'Xã Hoà Thủy, Huyện Ba Chẽ, Tỉnh Quảng Ninh'],
  [
    'kim thuy, le thuy',
    'Xã Tân Thành',
    'was',
    'Xã Kim Thuỷ, Huyện Lệ Thủy, Tỉnh Quảng Bình',
  ],
  ['huyện Lệ Thuỷ', 'Xã Tân Thành', 'below', 'Huyện Lệ Thủy, Tỉnh Quảng Bình'],
  ['h. van don', 'Đặc khu Vân Đồn', 'was', 'Huyện Vân Đồn, Quảng Ninh'],
  ['quảng bình', 'Tỉnh Quảng Trị', 'was', 'Tỉnh Quảng Bình'],
])('%j leads to %s of today', async (text, label, how, name) => {
  const { find } = await givenOldNames()

  const [found] = await find(text)

  expect(found?.label.startsWith(label)).toBe(true)
  expect(found?.formerly).toEqual({ name, until: '2025-07-01', how, others: [] })
})

test('what was divided leads to each of its parts, and each says where the others are', async () => {
  const { find } = await givenOldNames()
  const name = 'Xã Mường Nọc, Huyện Quế Phong, Tỉnh Nghệ An'
  const formerly = { name, until: '2025-07-01', how: 'part' }

  expect(await find('xa muong noc', ['16738'])).toMatchObject([
    { id: '16738', formerly: { ...formerly, others: ['Phường Thành Vinh'] } },
    { id: '16681', formerly: { ...formerly, others: ['Xã Quế Phong'] }, isBeyond: true },
  ])
})

test('an old name of what was left out after a comma leads nowhere', async () => {
  const { find } = await givenOldNames()

  expect(await find('Kim Thủy, huyện Quế Phong')).toEqual([])
})

test('the word for a kind alone leads to nothing of before', async () => {
  const { find } = await givenOldNames()

  expect(await find('phường')).toEqual([])
})

test('an old name leads on through mergers of today', async () => {
  const { deps, find } = await givenOldNames()
  const operator = { actorId: undefined, mayManage: () => true }
  const merger = { unitIds: ['16738'], intoId: '16681', on: '2026-04-30', source: 'NQ' }
  expect(await mergeCommunes(deps, operator, merger)).toMatchObject({ ok: true })

  expect(await find('kim son', ['vn'], '2026-04-29')).toMatchObject([{ id: '16738' }])
  expect(await find('kim son')).toMatchObject([{ id: '16681' }])
})

test('a table brought in twice says nothing new, a mended one takes its place', async () => {
  const { deps, find } = await givenOldNames()
  const before = await tablesOf(deps.db, ['event', 'formerUnit'])

  expect(await importTable(deps)).toMatchObject({ value: { stated: 0, unchanged: 6 } })
  expect(await tablesOf(deps.db, ['event', 'formerUnit'])).toEqual(before)

  const later = { ...deps, now: () => new Date('2026-11-02T10:00:00.000Z') }
  const mended = table.filter(([, name]) => name !== 'Thị trấn Kim Sơn')
  expect(await importTable(later, mended, true)).toMatchObject({ value: { stated: 1 } })
  expect(await find('kim son')).toHaveLength(1)
  expect(await importTable(later, mended)).toMatchObject({ value: { stated: 1 } })
  expect(await find('kim son')).toEqual([])
  await importTable({ ...deps, now: () => new Date('2026-11-03T10:00:00.000Z') })
  expect(await find('kim son')).toHaveLength(1)
  expect((await deps.record.verify(deps.db)).differences).toEqual([])
})

test('a row that puts an old province elsewhere than all others does not name it', async () => {
  const { deps, find } = await givenOldNames()
  const stray = ['16681', 'Phường 4', 'Thành phố Tân An', 'Tỉnh Quảng Bình', 'Nhập toàn bộ']
  const more = ['18919', 'Xã Ngân Thủy', 'Huyện Lệ Thủy', 'Tỉnh Quảng Bình', 'Nhập toàn bộ']
  const later = { ...deps, now: () => new Date('2026-11-02T10:00:00.000Z') }

  expect(await importTable(later, [...table, more, stray])).toMatchObject({
    value: { doubtful: [{ name: 'Phường 4' }] },
  })
  expect(await find('phường 4')).toMatchObject([
    { id: '16681', formerly: { name: 'Phường 4, Thành phố Tân An' } },
  ])
})

test('each former name leads to what came of it, and is the same only as the whole of one', async () => {
  const { deps } = await givenOldNames()
  const operator = { actorId: undefined, mayManage: () => true }
  const state = { from: '2025-07-01', parentId: '16738', kind: 'thon', source: '' } as const
  for (const name of ['1', '2', '3']) {
    const payload = { level: 'hamlet' as const, ...state, name }
    await deps.record.append(deps, [
      unitEvent(`h-${name}`, { type: 'unit-founded', payload }),
    ])
  }
  const on = '2026-02-01'
  const into = { kind: 'thon', name: 'Mới' } as const
  const merger = { unitIds: ['h-1', 'h-2'], into, on, source: 'NQ' }
  const renaming = {
    unitId: 'h-3',
    from: on,
    kind: 'thon',
    name: 'Ba',
    source: 'NQ',
  } as const
  expect(await mergeHamlets(deps, operator, merger)).toMatchObject({ ok: true })
  expect(await renameHamlet(deps, operator, renaming)).toMatchObject({ ok: true })
  const day = '2026-11-01'
  const children = await unitsOn(deps.db, day).childrenOf('16738')
  const unitIds = ['16738', '06970', ...children.map(({ id }) => id)]

  const found = await formerNamesOf(deps.db, { unitIds, day })

  const told = found.map(({ name, leadsTo, isSame }) => [
    ...[name, leadsTo.map((each) => each.name).join('+'), isSame],
  ])
  expect(told.sort()).toEqual([
    ['Thôn 1', 'Thôn Mới', false],
    ['Thôn 2', 'Thôn Mới', false],
    ['Thôn 3', 'Thôn Ba', true],
    ['Thị trấn Kim Sơn', 'Xã Quế Phong', false],
    ['Xã Hoà Thủy', 'Xã Ba Chẽ', true],
    ['Xã Mường Nọc', 'Phường Thành Vinh+Xã Quế Phong', false],
  ])
  expect(await formerNamesOf(deps.db, { unitIds: ['h-1'], day: '2026-01-31' })).toEqual([])
})

test.each([
  [[heading.slice(1), ['x']], 'row 1, A: no row of headings with a new code'],
  [[heading, ['4', 'Xã A', '', '', '']], 'row 2, Mã mới: 4 has lost its leading zeros'],
  [[heading, ['', 'Xã A', '', '', '']], 'row 2, Mã mới: the code is missing'],
  [[heading, ['16738', '', '', '', '']], 'row 2, Tên cũ: neither an old name nor'],
])('the table %j is refused', (rows, words) => {
  const read = readOldNames(rows)

  const said = read.ok ? [] : read.failure.problems.map(describeListProblem)
  expect(said).toEqual([expect.stringContaining(words)])
})

test('a commune that is not there is named, and nothing is brought in', async () => {
  const deps = await givenCommunes()
  const unknown = ['16690', 'Xã A', '', '', 'Nhập toàn bộ']

  const imported = await importTable(deps, [...table, unknown])

  expect(imported).toMatchObject({
    failure: { problems: [{ row: 9, code: 'unit-unknown', value: '16690' }] },
  })
  expect(await tablesOf(deps.db, ['formerUnit'])).toEqual({ formerUnit: [] })
})

const published = ['communes', 'commune_conversion_2025'].map(
  (name) => `../shared/data/${name}.csv`,
)

test.runIf(published.every((file) => existsSync(file)))(
  'of the published table, names before 1/7/2025 are found (not tried where that is absent)',
  async () => {
    const deps = await givenTerritory()
    await foundCountry(deps)
    const [communes = '', conversion = ''] = published
    const list = readList(await readListFile(communes))
    const given = { from: undefined, isComplete: false, isDryRun: false, source: 'a list' }
    if (!list.ok) throw new Error('The list is sound.')
    await importUnits(deps, { listed: list.value, ...given })
    const imported = await importTable(deps, await readListFile(conversion))
    expect(imported).toMatchObject({ ok: true })
    const find = (text: string) =>
      findUnits(deps.db, { text, within: ['40'], day: '2026-11-01' })

    expect(await find('Xã Diễn Kỷ, Diễn Châu')).toMatchObject([{ id: '17416' }])
    expect((await find('huyện diễn châu')).length).toBeGreaterThan(3)
    expect(await find('Hà Nam')).toMatchObject([
      { formerly: { name: 'Tỉnh Hà Nam' }, isBeyond: true },
    ])
  },
)
