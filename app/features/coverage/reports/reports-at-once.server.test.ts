import { beforeEach, expect, test } from 'vitest'
import type { Staff } from '#app/features/identity/visitor.ts'
import {
  givenOfficial,
  givenReports,
  period,
  submitNow,
  type ReportTestDeps,
} from '#tests/support/given-reports.ts'
import { judgeReport, type Verdict } from './judge-report.server.ts'
import { prepareReport } from './prepare-report.server.ts'
import { courseFor } from './report-course.server.ts'
import { submitReport } from './submit-report.server.ts'

let deps: ReportTestDeps
let commune: Staff
let province: Staff
const about = { unitId: 'c-11', period }

beforeEach(async () => {
  deps = await givenReports()
  commune = await givenOfficial(deps, 'commune-official', 'c-11')
  province = await givenOfficial(deps, 'province-official', 'p-1')
})

const judge = (staff: Staff, verdict: Verdict, version = 1, reason = '') =>
  judgeReport(deps, staff, { ...about, version, verdict, reason })

test('of two who submit at once one does', async () => {
  const other = await givenOfficial(deps, 'commune-official', 'c-11')
  const preparedAt = deps.now().toISOString()
  const send = async (staff: Staff) => {
    const prepared = await prepareReport(deps, staff, { ...about, at: preparedAt })
    const hash = prepared.ok ? prepared.value.hash : ''
    return () => submitReport(deps, staff, { ...about, preparedAt, hash })
  }
  const both = [await send(commune), await send(other)]

  const done = await Promise.all(both.map((submit) => submit()))
  expect(done.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(done.find(({ ok }) => !ok)).toMatchObject({
    failure: { code: 'already-submitted' },
  })
  expect(await deps.db.selectFrom('reportSnapshot').select('hash').execute()).toHaveLength(
    1,
  )
})

test('of two who accept at once both are told it is, and it is once', async () => {
  await submitNow(deps, commune)
  const other = await givenOfficial(deps, 'province-official', 'p-1')

  const done = await Promise.all([judge(province, 'accepted'), judge(other, 'accepted')])
  expect(done.map(({ ok }) => ok)).toEqual([true, true])
  const { turns } = await courseFor(deps.db, about)
  expect(turns.filter(({ kind }) => kind === 'accepted')).toHaveLength(1)
})

test('of one who accepts and one who returns at once, one does', async () => {
  await submitNow(deps, commune)

  const done = await Promise.all([
    judge(province, 'accepted'),
    judge(province, 'returned', 1, 'Thiếu phụ lục của Thôn 2'),
  ])
  expect(done.map(({ ok }) => ok)).toEqual([true, false])
  const { state, version } = await courseFor(deps.db, about)
  expect({ state, version }).toEqual({ state: 'accepted', version: 1 })
})
