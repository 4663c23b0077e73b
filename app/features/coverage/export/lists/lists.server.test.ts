import { expect, test } from 'vitest'
import { csvRows } from '#tests/support/csv-rows.ts'
import { givenNumbers } from '#tests/support/stated-lists.ts'
import { keyIn } from '../columns.ts'
import { listFile, listFormats } from './list-file.server.ts'

test.each(listFormats)(
  'numbers taken away as %s come back without a change',
  async (format) => {
    const { sheet: taken, read } = await givenNumbers()

    const bytes = await listFile(taken, format)

    const nothing = { counts: [], unread: [], same: 2 }
    expect(await read({ name: `a.${format}`, bytes })).toEqual(nothing)

    const rows = taken.rows.map((row, place) =>
      place === 1 ? row.map((cell, at) => (at === 2 ? 541 : cell)) : row,
    )
    const changed = await listFile({ ...taken, rows }, format)

    expect(await read({ name: `a.${format}`, bytes: changed })).toEqual({
      ...{
        counts: [['h-111', { households: '212', adults: '541' }]],
        unread: [],
        same: 1,
      },
    })
  },
)

test('so do numbers pasted from the file, as a spreadsheet copies them', async () => {
  const { sheet, read } = await givenNumbers()
  const file = (await listFile(sheet, 'csv')).toString()
  const rows = csvRows(file)

  expect(rows[0]?.map((title) => keyIn(title))).toEqual([
    ...['name', 'households', 'adults', 'as-of', 'source', 'id'],
  ])
  const text = rows.map((row) => row.join('\t')).join('\r\n')
  expect(await read({ text })).toEqual({ counts: [], unread: [], same: 2 })
})
