import path from 'node:path'
import { expect, test } from 'vitest'
import { loadSkills } from '#app/features/sandbox/skills/load-skills.server.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { createIndicatorCatalogue } from '../catalogue/indicator-catalogue.ts'
import { loadIndicators } from '../catalogue/load-indicators.server.ts'
import { keyIn } from '../export/columns.ts'
import { listFile, listFormats } from '../export/lists/list-file.server.ts'
import { officialSheet, targetsSheet } from '../export/lists/list-sheets.ts'
import { describeOfficial } from '../official/describe-official.server.ts'
import { readOfficialList } from '../official/read-official-list.server.ts'
import { stateOfficialRates } from '../official/state-official-rates.server.ts'
import { describeTargets } from '../targets/describe-targets.server.ts'
import { readTargetsList } from '../targets/read-targets-list.server.ts'
import { stateTarget } from '../targets/state-target.server.ts'
import type { Sheet } from '../workbook/workbook.ts'
import { pastedFrom, type GivenList } from './rows-of.server.ts'

const unitId = 'c-11'
const about = { unitId, year: 2026, indicator: 'core.passed' } as const
const words = (key: string) => key.replace(/\W/g, ' ')

async function given() {
  const content = path.join(process.cwd(), 'content')
  const { book } = await loadIndicators(content, (await loadSkills(content)).frameworks)
  if (!book) throw new Error('There is no catalogue.')
  const deps = { ...(await givenDeps()), indicators: createIndicatorCatalogue(book) }
  await foundSmallCountry(deps)
  const staff = await givenStaff(deps, { loginName: 'lan' })
  await givenRole(deps, staff, { role: 'commune-official', unitId })
  return { deps, staff }
}

async function givenTargets() {
  const { deps, staff } = await given()
  const targets = new Map([
    ['c-11', '1.000'],
    ['h-111', '400'],
  ])
  const form = { source: '-Kế hoạch 12, "bản 2"', targets, isSure: true }
  const stated = await stateTarget(deps, staff, { ...about, form })
  if (!stated.ok) throw new Error(stated.failure.code)
  const shown = await describeTargets(deps, staff, about)
  if (!shown.ok) throw new Error(shown.failure.code)
  const read = async (list: GivenList, year: number = about.year) => {
    const found = await readTargetsList(deps, staff, { ...about, year, list })
    return found.ok ? { ...found.value, targets: [...found.value.targets] } : found.failure
  }
  return { sheet: targetsSheet(shown.value, words), read }
}

async function givenRates() {
  const { deps, staff } = await given()
  const form = {
    ...{ indicator: 'smartphone', asOf: '2026-02-28', rate: '62,5', source: '=Sở KH&CN' },
    ...{ numerator: '1.250', denominator: '2.000' },
  }
  const forms = [
    form,
    { ...form, indicator: 'payment-account', numerator: '', denominator: '' },
  ]
  const stated = await stateOfficialRates(deps, staff, { unitId, forms })
  if (!stated.ok) throw new Error(stated.failure.code)
  const shown = await describeOfficial(deps, staff, unitId)
  if (!shown.ok) throw new Error(shown.failure.code)
  const read = async (list: GivenList) => {
    const found = await readOfficialList(deps, staff, { unitId, list })
    return found.ok ? found.value : found.failure
  }
  return { sheet: officialSheet(shown.value, 'vi', words), read }
}

/** The sheet with another cell in the row that holds a text. */
function changed(sheet: Sheet, mark: string, column: string, cell: string | number): Sheet {
  const at = sheet.columns.findIndex(({ title }) => keyIn(title) === column)
  const rows = sheet.rows.map((row) =>
    row.includes(mark) ? row.map((old, place) => (place === at ? cell : old)) : row,
  )
  return { ...sheet, rows }
}

test.each(listFormats)('targets taken away as %s come back as they are', async (format) => {
  const { sheet, read } = await givenTargets()
  const file = async (given: Sheet) => ({
    ...{ name: `a.${format}`, bytes: await listFile(given, format) },
  })

  expect(await read(await file(sheet))).toEqual({ targets: [], unread: [], same: 2 })
  expect(await read(await file(changed(sheet, 'h-111', 'target', 410)))).toEqual({
    targets: [['h-111', { adults: 410, source: '-Kế hoạch 12, "bản 2"' }]],
    ...{ unread: [], same: 1 },
  })
  expect(await read(await file(changed(sheet, 'h-111', 'target', '')))).toMatchObject({
    ...{ targets: [], unread: [{ line: 3, flaw: 'emptied' }], same: 1 },
  })
  const other = { code: 'bad-list', refusal: 'other-list' }
  expect(await read(await file(sheet), 2027)).toEqual(other)
})

test('pasted targets are understood by name, and who is unknown is named', async () => {
  const { read } = await givenTargets()
  const text = ['Nơi; Chỉ tiêu', 'thôn 1; 1.410', 'Thôn 9; 7', 'Thôn 2, 1,240'].join('\n')
  expect(await read({ text })).toMatchObject({
    targets: [['h-111', { adults: 1410 }]],
    unread: [
      { line: 3, text: 'Thôn 9 · 7', flaw: 'unknown-name' },
      { line: 4, flaw: 'count-unreadable' },
    ],
  })
  const none = { code: 'bad-list', refusal: 'nothing-written' }
  expect(await read({ text: ' \n' })).toEqual(none)
})

test.each(listFormats)('rates taken away as %s come back as they are', async (format) => {
  const { sheet, read } = await givenRates()
  const file = async (given: Sheet) => ({
    ...{ name: `a.${format}`, bytes: await listFile(given, format) },
  })

  expect(await read(await file(sheet))).toEqual({ forms: [], unread: [], same: 2 })
  const later = changed(sheet, 'smartphone', 'as-of', '2026-03-01')
  expect(await read(await file(later))).toMatchObject({
    forms: [
      {
        ...{ indicator: 'smartphone', asOf: '2026-03-01', rate: '62.5' },
        ...{ numerator: '1250', denominator: '2000', source: '=Sở KH&CN' },
      },
    ],
    ...{ unread: [], same: 1 },
  })
})

test('pasted rates are understood by the name of the indicator in either language', async () => {
  const { read } = await givenRates()
  const text = [
    'Chỉ tiêu\tTỷ lệ\tNgày\tNguồn',
    'Adults with a smartphone\t70\t1/3/2026\tSở',
    'Tỷ lệ lạ\t70\t1/3/2026\tSở',
    'smartphone\t71\t1/3/2026\tSở',
  ].join('\n')
  expect(await read({ text })).toMatchObject({
    forms: [{ indicator: 'smartphone', asOf: '2026-03-01', rate: '70', source: 'Sở' }],
    unread: [
      { line: 3, flaw: 'unknown-indicator' },
      { line: 4, flaw: 'twice' },
    ],
  })
})

test.each(listFormats)(
  'the rows of a file as %s are mended where lists are pasted',
  async (format) => {
    const { sheet, read } = await givenTargets()
    const bytes = await listFile(changed(sheet, 'h-111', 'target', 'bốn trăm'), format)
    const text = (await pastedFrom({ name: `a.${format}`, bytes })) ?? ''

    expect(await read({ text })).toMatchObject({
      ...{ targets: [], unread: [{ line: 3, flaw: 'count-unreadable' }], same: 1 },
    })
    expect(await read({ text: text.replace('bốn trăm', '410') })).toEqual({
      targets: [['h-111', { adults: 410, source: '-Kế hoạch 12, "bản 2"' }]],
      ...{ unread: [], same: 1 },
    })
  },
)

test('a lone cell stays whole, and what is no list is not pasted', async () => {
  const bytes = Buffer.from('"Thôn 1, xóm 2"\n"Thôn\n3"\n')
  expect(await pastedFrom({ name: 'a.csv', bytes })).toBe('Thôn 1, xóm 2\t\nThôn 3\t')
  const odd = { name: 'a.xlsx', bytes: Buffer.from('no workbook') }
  expect(await pastedFrom(odd)).toBeUndefined()
})
