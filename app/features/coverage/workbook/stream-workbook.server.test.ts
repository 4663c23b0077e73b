import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { columnName } from './row-xml.ts'
import { streamWorkbook } from './stream-workbook.server.ts'
import type { Sheet, SheetCell } from './workbook.ts'

const sheet: Omit<Sheet, 'rows'> = {
  name: "Thôn 'Một' & hai",
  columns: [
    { title: 'Thôn', width: 30, kind: 'text' },
    { title: 'Người', width: 12, kind: 'count' },
    { title: 'Tỷ lệ', width: 10, kind: 'share' },
    { title: 'Ngày', width: 12, kind: 'day' },
  ],
}
const notes: Sheet = {
  name: 'Ghi chú',
  columns: [{ title: 'Ghi chú', width: 60, kind: 'text' }],
  rows: [['Số liệu đến hết ngày 22/11/2026']],
}

async function written(...blocks: SheetCell[][][]) {
  const { rows, end } = await streamWorkbook({ sheet, others: [notes] })
  return readWorkbook(Buffer.concat([...blocks.map(rows), end()]))
}

test('rows given block by block come back in order, each as what it was', async () => {
  const [read, behind] = await written(
    [
      ['=HYPERLINK("http://example.com")', 1234, 0.125, '2026-11-22'],
      ['00012', 'dưới 10', '—', null],
    ],
    [],
    [['<Thôn> & "một"\nhai\u0007', 0, 0, '']],
  )

  expect(read?.sheet).toBe(sheet.name)
  expect(read?.data).toEqual([
    ['Thôn', 'Người', 'Tỷ lệ', 'Ngày'],
    ['=HYPERLINK("http://example.com")', 1234, 0.125, new Date('2026-11-22T00:00:00Z')],
    ['00012', 'dưới 10', '—', null],
    ['<Thôn> & "một"\nhai', 0, 0, null],
  ])
  expect(behind?.data).toEqual([['Ghi chú'], ['Số liệu đến hết ngày 22/11/2026']])
})

test('without a row there are the titles', async () => {
  const [read] = await written()

  expect(read?.data).toHaveLength(1)
})

test('a part of one that is no number is refused, not written', async () => {
  await expect(written([['Thôn', Number.NaN, 0, null]])).rejects.toThrow('no number')
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is called %s', (place, name) => {
  expect(columnName(place)).toBe(name)
})
