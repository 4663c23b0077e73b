import { expect, test } from 'vitest'
import {
  givenOfficial,
  givenPopulation,
  givenReporters,
  period,
  submitNow,
} from '#tests/support/given-reports.ts'
import { resultsPart } from '../documents/content/results-part.ts'
import { takeNotes } from '../documents/content/take-notes.ts'
import { readSubmitted } from '../read-submitted.server.ts'
import { acceptedBelow, reportedBelow } from './reported-below.server.ts'

const asked = { unit: { id: 'p-1', level: 'province' }, day: '2026-02-14', period }
const reason = 'Thiếu số lớp của Thôn 2'

test('a report is in the sum while it is accepted: before and after it waits, or is missing', async () => {
  const { deps, commune, judge } = await givenReporters()
  await givenPopulation(deps, 'c-11', 400)
  const names = async () => {
    const { reported, waiting, missing } = await reportedBelow(deps, asked)
    return [reported.map(({ name }) => name), waiting, missing]
  }
  expect(await names()).toEqual([[], [], ['Xã Đông', 'Phường Tây']])

  await submitNow(deps, commune)
  expect(await names()).toEqual([[], ['Xã Đông'], ['Phường Tây']])

  await judge('returned', { reason })
  expect(await names()).toEqual([[], [], ['Xã Đông', 'Phường Tây']])

  await submitNow(deps, commune)
  await judge('accepted', { version: 2 })
  expect(await names()).toEqual([['Xã Đông'], [], ['Phường Tây']])

  await submitNow(deps, commune, { words: { correction: 'Thôn 2 bổ sung một lớp' } })
  expect(await names()).toEqual([[], ['Xã Đông'], ['Phường Tây']])
  // A sum of before has what was accepted then, and is held against that.
  expect((await acceptedBelow(deps, asked)).map(({ name }) => name)).toEqual(['Xã Đông'])
})

test('what is sent back later was never in the frozen sum of the province', async () => {
  const { deps, commune, province, judge } = await givenReporters()
  const other = await givenOfficial(deps, 'commune-official', 'c-12')
  await submitNow(deps, commune)
  await submitNow(deps, other, { unitId: 'c-12' })
  await judge('accepted', { unitId: 'c-12' })
  expect(await submitNow(deps, province, { unitId: 'p-1' })).toMatchObject({ ok: true })
  expect(await judge('returned', { reason })).toMatchObject({ ok: true })

  const frozen = await readSubmitted(deps, province, { unitId: 'p-1', period })
  if (!frozen.ok) throw new Error('The province has submitted.')
  const { body } = frozen.value
  expect(body.figures).toMatchObject({
    ...{ hamlets: 1, hamletLines: [{ name: 'Phường Tây' }] },
    below: { reported: 1, outOf: 2, waiting: ['Xã Đông'], missing: [] },
  })
  expect(JSON.stringify(resultsPart({ ...body, today: undefined }, takeNotes()))).toContain(
    'của 1/2 xã, phường, đặc khu. Đã nộp, chờ tiếp nhận, chưa cộng vào báo cáo này: Xã Đông.',
  )
})
