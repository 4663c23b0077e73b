import readWorkbook from 'read-excel-file/node'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { coverageReplySchema } from '#app/features/coverage/api/coverage-reply.ts'
import { columns } from '#app/features/coverage/cells/counts.ts'
import { keyIn } from '#app/features/coverage/export/columns.ts'
import { exportInput } from '#app/features/coverage/export/export-file.server.ts'
import { openExport } from '#app/features/coverage/export/open-export.server.ts'
import { writeExport } from '#app/features/coverage/export/write-export.server.ts'
import { dataElementId, optionId } from '#app/features/coverage/api/dhis.server.ts'
import { dataValueSetSchema } from '#app/features/coverage/api/data-values.server.ts'
import { describeCoverage } from '#app/features/coverage/overview/describe-coverage.server.ts'
import { groupParameter, readQuestion } from '#app/features/coverage/overview/question.ts'
import type { ShownNumber } from '#app/features/coverage/hiding/shown-number.ts'
import { coverageAddress, givenApi } from '#tests/support/coverage-api.ts'
import { csvRows } from '#tests/support/csv-rows.ts'
import { givenPassed, givenResidents } from '#tests/support/given-coverage.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'

const said = (shown: ShownNumber) =>
  shown.kind === 'count' ? shown.count : shown.kind === 'hidden' ? 'hidden' : null

async function givenNumbers() {
  const api = await givenApi()
  const { deps } = api
  for (const [hamletId, sex, living, able] of [
    ['h-111', 'female', 30, 24],
    ['h-111', 'male', 20, 12],
    ['h-112', 'female', 14, 11],
    ['h-112', 'male', 12, 3],
  ] as const) {
    const residents = await givenResidents(deps, hamletId, living, { sex })
    for (const { learnerId } of residents.slice(0, able)) {
      await givenPassed(deps, learnerId, ['tra-cuu', 'lua-dao'])
    }
  }
  const staff = await givenStaff(deps, { loginName: 'of.province' })
  await givenRole(deps, staff, { role: 'province-official', unitId: 'p-1' })
  return { ...api, staff }
}

test('programs are told what the page tells the official who made their token', async () => {
  const { deps, get, tokenOf, staff } = await givenNumbers()
  const query = 'unit=c-11&level=below&indicators=core.passed,listed'
  const { json } = await get(`${coverageAddress}?${query}`, await tokenOf('p-1'))
  const { items, day } = v.parse(coverageReplySchema, json)

  const seen = new Set<unknown>()
  for (const column of columns) {
    const search = new URLSearchParams({ nhom: groupParameter(column) })
    const question = readQuestion(search, { today: day, contents: [] })
    const page = await describeCoverage(deps, staff, { unitId: 'c-11', question })
    if (!page.ok) throw new Error(page.failure.code)
    const onPage = page.value.rows.map(({ unit, able, listed }) => [
      ...[unit?.id, said(able), said(listed)],
    ])
    const told = items.map(({ unit, counts }) => [
      ...[unit?.id, counts['core.passed']?.[column], counts['listed']?.[column]],
    ])
    expect([column, told]).toEqual([column, onPage])
    for (const row of told) for (const cell of row.slice(1)) seen.add(cell)
  }
  expect(seen.has('hidden')).toBe(true)
  expect([...seen].some((cell) => typeof cell === 'number' && cell >= 10)).toBe(true)
})

const wordOf = (cell: unknown) =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''

test('files tell it too, and hide the same', async () => {
  const { deps, staff } = await givenNumbers()
  const fileOf = async (format: string) => {
    const query = new URLSearchParams({ format, indicators: 'ladder', level: 'below' })
    const opened = await openExport(deps, staff, { unitId: 'c-11', query })
    if (!opened.ok) throw new Error(opened.failure.code)
    const t = (key: string) => (key === 'exports:hidden' ? 'hidden' : 'x')
    const words = { t, dayOf: (day: string) => day, nameOf: () => 'x' }
    const pieces: Buffer[] = []
    await writeExport(deps, exportInput(opened.value, words), {
      write: (piece) => Promise.resolve(void pieces.push(Buffer.from(piece))),
    })
    return { file: Buffer.concat(pieces), today: opened.value.shown.today }
  }
  const toldIn = ([titles = [], ...rows]: readonly (readonly unknown[])[]) => {
    const at = (key: string) => titles.findIndex((title) => keyIn(String(title)) === key)
    return (column: string) =>
      rows.map((row) => [row[at('id')], wordOf(row[at(`core.passed ${column}`)])])
  }
  const { file: csv, today } = await fileOf('csv')
  const inCsv = toldIn(csvRows(csv.toString()))
  const [sheet] = await readWorkbook((await fileOf('xlsx')).file)
  const inWorkbook = toldIn(sheet?.data ?? [])
  const { dataValues } = v.parse(
    dataValueSetSchema,
    JSON.parse((await fileOf('dhis2')).file.toString()),
  )

  for (const column of columns) {
    const search = new URLSearchParams({ nhom: groupParameter(column) })
    const question = readQuestion(search, { today, contents: [] })
    const page = await describeCoverage(deps, staff, { unitId: 'c-11', question })
    if (!page.ok) throw new Error(page.failure.code)
    const onPage = page.value.rows.map(({ unit, able }) => [unit?.id, said(able)])
    const inWords = onPage.map(([id, number]) => [id, String(number ?? '')])
    expect([column, inCsv(column)]).toEqual([column, inWords])
    expect([column, inWorkbook(column)]).toEqual([column, inWords])
    const values = dataValues.filter(
      (each) =>
        each.dataElement === dataElementId('core.passed') &&
        each.categoryOptionCombo === optionId(column),
    )
    expect(values.map(({ orgUnit, value }) => [orgUnit, Number(value)])).toEqual(
      onPage.filter(([, number]) => typeof number === 'number'),
    )
  }
})

test('a file for DHIS2 names the unit as it is known there, and is complete of a whole month', async () => {
  const { deps, staff } = await givenNumbers()
  await deps.db
    .updateTable('unit')
    .set({ code: '05956' })
    .where('id', '=', 'c-11')
    .execute()
  const headOf = async (day: string) => {
    const query = new URLSearchParams({ format: 'dhis2', day })
    const opened = await openExport(deps, staff, { unitId: 'c-11', query })
    if (!opened.ok) throw new Error(opened.failure.code)
    return exportInput(opened.value, { t: (key) => key, dayOf: String, nameOf: String })
      .head
  }

  expect(await headOf('2026-02-28')).toMatchObject({
    ...{ period: '202602', orgUnit: '05956', completeDate: '2026-02-28' },
  })
  expect(await headOf('2026-02-10')).not.toHaveProperty('completeDate')
  expect(await headOf('2026-03-01')).not.toHaveProperty('completeDate')
})
