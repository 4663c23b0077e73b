import { expect, test } from 'vitest'
import type { Staff } from '#app/features/identity/visitor.ts'
import {
  about,
  givenOfficial,
  givenReporters,
  submitNow,
} from '#tests/support/given-reports.ts'
import { prepareReport } from './prepare-report.server.ts'
import { courseFor } from './report-course.server.ts'
import { submitReport } from './submit-report.server.ts'

test('of two who submit at once one does', async () => {
  const { deps, commune } = await givenReporters()
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
  const { deps, commune, judge } = await givenReporters()
  await submitNow(deps, commune)
  const other = await givenOfficial(deps, 'province-official', 'p-1')

  const done = await Promise.all([judge('accepted'), judge('accepted', { by: other })])
  expect(done.map(({ ok }) => ok)).toEqual([true, true])
  const { turns } = await courseFor(deps.db, about)
  expect(turns.filter(({ kind }) => kind === 'accepted')).toHaveLength(1)
})

test('of one who accepts and one who returns at once, one does', async () => {
  const { deps, commune, judge } = await givenReporters()
  await submitNow(deps, commune)

  const done = await Promise.all([
    judge('accepted'),
    judge('returned', { reason: 'Thiếu phụ lục của Thôn 2' }),
  ])
  expect(done.map(({ ok }) => ok)).toEqual([true, false])
  const { state, version } = await courseFor(deps.db, about)
  expect({ state, version }).toEqual({ state: 'accepted', version: 1 })
})
