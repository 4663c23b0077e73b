import { expect, test } from 'vitest'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { describeNumbers } from '../../denominators/describe-numbers.server.ts'
import { readNumbersList } from '../../denominators/read-numbers-list.server.ts'
import { stateNumbers } from '../../denominators/state-numbers.server.ts'
import { keyIn } from '../columns.ts'
import { csvRows } from '../csv.server.ts'
import { listFile, listFormats } from './list-file.server.ts'
import { numbersSheet } from './list-sheets.ts'

const unitId = 'c-11'

async function given() {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  const staff = await givenStaff(deps, { loginName: 'lan' })
  await givenRole(deps, staff, { role: 'commune-official', unitId })
  const counts = new Map([
    ['c-11', { households: '400', adults: '1000' }],
    ['h-111', { households: '212', adults: '540' }],
  ])
  const source = 'Công an xã, "biểu 3"'
  const form = { asOf: '2026-02-28', source, sure: new Set<string>(), counts }
  const stated = await stateNumbers(deps, staff, { unitId, form })
  if (!stated.ok) throw new Error(stated.failure.code)
  const sheet = async () => {
    const shown = await describeNumbers(deps, staff, unitId)
    if (!shown.ok) throw new Error(shown.failure.code)
    return numbersSheet(shown.value, (key) => key.replace(/\W/g, ' '))
  }
  const readBack = async (list: Parameters<typeof readNumbersList>[2]['list']) => {
    const read = await readNumbersList(deps, staff, { unitId, list })
    if (!read.ok) throw new Error(read.failure.code)
    const { counts: changed, unread, same } = read.value
    return { changed: [...changed], unread, same }
  }
  return { sheet, readBack }
}

test.each(listFormats)(
  'numbers taken away as %s come back without a change',
  async (format) => {
    const { sheet, readBack } = await given()
    const taken = await sheet()

    const bytes = await listFile(taken, format)

    const nothing = { changed: [], unread: [], same: 2 }
    expect(await readBack({ name: `a.${format}`, bytes })).toEqual(nothing)

    const rows = taken.rows.map((row, place) =>
      place === 1 ? row.map((cell, at) => (at === 2 ? 541 : cell)) : row,
    )
    const changed = await listFile({ ...taken, rows }, format)

    expect(await readBack({ name: `a.${format}`, bytes: changed })).toEqual({
      ...{
        changed: [['h-111', { households: '212', adults: '541' }]],
        unread: [],
        same: 1,
      },
    })
  },
)

test('so do numbers pasted from the file, as a spreadsheet copies them', async () => {
  const { sheet, readBack } = await given()
  const file = (await listFile(await sheet(), 'csv')).toString()
  const rows = csvRows(file)

  expect(rows[0]?.map((title) => keyIn(title))).toEqual([
    ...['name', 'households', 'adults', 'as-of', 'source', 'id'],
  ])
  const text = rows.map((row) => row.join('\t')).join('\r\n')
  expect(await readBack({ text })).toEqual({ changed: [], unread: [], same: 2 })
})
