import { expect, test } from 'vitest'
import { givenRates, givenTargets } from '#tests/support/stated-lists.ts'
import { keyIn } from '../export/columns.ts'
import { listFile, listFormats } from '../export/lists/list-file.server.ts'
import type { Sheet } from '../workbook/workbook.ts'
import { pastedFrom } from './rows-of.server.ts'

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
