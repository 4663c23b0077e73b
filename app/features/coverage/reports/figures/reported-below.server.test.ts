import { expect, test } from 'vitest'
import {
  givenOfficial,
  givenPopulation,
  givenReports,
  period,
  submitNow,
} from '#tests/support/given-reports.ts'
import { judgeReport } from '../judge-report.server.ts'
import { reportedBelow } from './reported-below.server.ts'

const asked = { unit: { id: 'p-1', level: 'province' }, day: '2026-02-14', period }

test('a report that was sent back is no report until it goes up again', async () => {
  const deps = await givenReports()
  await givenPopulation(deps, 'c-11', 400)
  const commune = await givenOfficial(deps, 'commune-official', 'c-11')
  const province = await givenOfficial(deps, 'province-official', 'p-1')
  const names = async () => {
    const { reported, missing, outOf } = await reportedBelow(deps, asked)
    return [reported.map(({ name }) => name), missing, outOf]
  }
  expect(await names()).toEqual([[], ['Xã Đông', 'Phường Tây'], 2])

  await submitNow(deps, commune)
  expect(await names()).toEqual([['Xã Đông'], ['Phường Tây'], 2])

  const reason = 'Thiếu số lớp của Thôn 2'
  const about = { unitId: 'c-11', period, version: 1, verdict: 'returned', reason } as const
  await judgeReport(deps, province, about)
  expect(await names()).toEqual([[], ['Xã Đông', 'Phường Tây'], 2])

  await submitNow(deps, commune)
  expect(await names()).toEqual([['Xã Đông'], ['Phường Tây'], 2])
})
