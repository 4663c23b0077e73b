import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Sheet } from './workbook.ts'
import { writeWorkbook } from './write-workbook.server.ts'

const sheet: Sheet = {
  name: "Thôn 'Một' & hai",
  columns: [
    { title: 'Thôn', width: 30, kind: 'text' },
    { title: 'Người', width: 12, kind: 'count' },
    { title: 'Tỷ lệ', width: 10, kind: 'share' },
    { title: 'Ngày', width: 12, kind: 'day' },
  ],
  rows: [
    ['=HYPERLINK("http://example.com")', 1234, 0.125, '2026-11-22'],
    ['00012', 'dưới 10', '—', null],
    ['dòng một\ndòng hai \u0007', 0, 0, ''],
  ],
  totals: ['Cộng', 1234, 0.125, null],
}

test('numbers come back as numbers, days as days, and text as the text it was', async () => {
  const [read] = await readWorkbook(await writeWorkbook([sheet]))

  expect(read?.sheet).toBe(sheet.name)
  expect(read?.data).toEqual([
    ['Thôn', 'Người', 'Tỷ lệ', 'Ngày'],
    ['=HYPERLINK("http://example.com")', 1234, 0.125, new Date('2026-11-22T00:00:00Z')],
    ['00012', 'dưới 10', '—', null],
    ['dòng một\ndòng hai', 0, 0, null],
    ['Cộng', 1234, 0.125, null],
  ])
})

test('a text longer than a cell holds is cut, not a file that does not open', async () => {
  const rows = [['ă'.repeat(40_000)]]
  const one = { ...sheet, columns: sheet.columns.slice(0, 1), rows, totals: [] }

  const [read] = await readWorkbook(await writeWorkbook([one]))

  expect(String(read?.data[1]?.[0])).toHaveLength(32_767)
})

test('a part of one that is no number is refused, not written', async () => {
  const broken = { ...sheet, rows: [['Thôn', Number.NaN, 0, null]] }

  await expect(writeWorkbook([broken])).rejects.toThrow('no number')
})
