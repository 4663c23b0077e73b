import { expect, test } from 'vitest'
import { namedUnitsOn } from '#app/composition.server.ts'
import { givenPassed } from '#tests/support/given-coverage.ts'
import {
  about,
  answersNow,
  givenOfficial,
  givenPopulation,
  givenReporters,
  period,
  submitNow,
  type ReportTestDeps,
} from '#tests/support/given-reports.ts'
import { givenResident } from '#tests/support/residents.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { describeReport } from './describe-report.server.ts'
import { prepareReport } from './prepare-report.server.ts'
import { readSubmitted } from './read-submitted.server.ts'
import { courseFor } from './report-course.server.ts'
import { submitReport } from './submit-report.server.ts'

const stateNow = async ({ db }: ReportTestDeps) => {
  const { state, version } = await courseFor(db, about)
  return `${state} ${version}`
}

/** Somebody of the first hamlet passes what the core set asks for, in the period. */
async function givenAble(deps: ReportTestDeps): Promise<void> {
  const then = { ...deps, now: () => new Date('2026-02-01T10:00:00.000Z') }
  const { learnerId } = await givenResident(then)
  await givenPassed(then, learnerId, ['tra-cuu', 'lua-dao'])
}

test('a report goes up, comes back, goes up again, is accepted, corrected and taken up', async () => {
  const { deps, commune, judge } = await givenReporters()
  expect(await submitNow(deps, commune)).toMatchObject({ ok: true, value: { version: 1 } })
  expect(await stateNow(deps)).toBe('submitted 1')

  expect(await judge('returned', { reason: 'Thiếu số lớp của Thôn 2' })).toMatchObject({
    ok: true,
  })
  expect(await submitNow(deps, commune)).toMatchObject({ value: { version: 2 } })
  expect(await judge('accepted', { version: 2 })).toMatchObject({ ok: true })

  expect(await submitNow(deps, commune)).toMatchObject({ failure: { code: 'unanswered' } })
  const words = { correction: 'Thôn 2 bổ sung một lớp' }
  expect(await submitNow(deps, commune, { words })).toMatchObject({ value: { version: 3 } })
  expect(await judge('aggregated', { version: 3 })).toMatchObject({
    failure: { code: 'not-now' },
  })
  await judge('accepted', { version: 3 })
  await judge('aggregated', { version: 3 })
  expect(await stateNow(deps)).toBe('aggregated 3')

  const { turns } = await courseFor(deps.db, about)
  expect(turns.flatMap(({ note }) => note ?? [])).toEqual([
    'Thiếu số lớp của Thôn 2',
    'Thôn 2 bổ sung một lớp',
  ])
  expect(turns.map(({ actorName }) => actorName)).toContain('Cán bộ p-1')
})

test('what was submitted stays as it was, whatever is told after', async () => {
  const { deps, commune } = await givenReporters()
  await givenAble(deps)
  await submitNow(deps, commune)
  const before = await readSubmitted(deps, commune, about)
  await givenAble(deps)
  await givenPopulation(deps, 'h-111', 7)

  const after = await readSubmitted(deps, commune, about)
  expect(after).toEqual(before)
  expect(after).toMatchObject({
    value: { isIntact: true, body: { figures: { basic: { able: 1, outOf: 400 } } } },
  })
})

test('a report says what the unit was on its last day: a xã that is a phường since', async () => {
  const { deps, commune } = await givenReporters()
  const on = { ...deps, unitsOn: namedUnitsOn }
  const state = { parentId: 'p-1', kind: 'phuong', name: 'Đông', source: 'NQ' } as const
  const changed = {
    type: 'unit-changed' as const,
    payload: { from: '2026-02-20', ...state },
  }
  await deps.record.append(deps, [unitEvent('c-11', changed)])
  await deps.db.deleteFrom('population').where('unitId', '=', 'h-112').execute()

  const answers = await answersNow(on, commune)
  await submitNow(on, commune, { words: { answers } })

  expect(await readSubmitted(on, commune, about)).toMatchObject({
    value: {
      body: {
        unit: { name: 'Xã Đông', provinceName: 'Tỉnh Một' },
        warnings: [{ about: 'Xã Đông' }, { about: 'Thôn 2' }],
      },
    },
  })
  expect(await describeReport(on, commune, { ...about, period: '2026-03' })).toMatchObject({
    value: { place: { name: 'Phường Đông' } },
  })
})

test('a report that was changed in the database is told from what was submitted', async () => {
  const { deps, commune } = await givenReporters()
  await submitNow(deps, commune)
  const { body } = await deps.db
    .selectFrom('reportSnapshot')
    .select('body')
    .executeTakeFirstOrThrow()
  const forged = body.replace('"classes":0', '"classes":9')
  await deps.db.updateTable('reportSnapshot').set({ body: forged }).execute()

  expect(await readSubmitted(deps, commune, about)).toMatchObject({
    value: { isIntact: false },
  })
})

test('above the commune one to nine people are hidden in what was submitted', async () => {
  const { deps, commune, province } = await givenReporters()
  await givenAble(deps)
  await submitNow(deps, commune)

  expect(await readSubmitted(deps, province, about)).toMatchObject({
    value: { body: { figures: { basic: { able: 'hidden' } } } },
  })
})

test.each([
  ['', 'reason-missing'],
  ['Thiếu số', 'reason-missing'],
  ['Xem lại ông Ba, số 001234567890', 'identity-number'],
])('a report does not come back with %j', async (reason, code) => {
  const { deps, commune, judge } = await givenReporters()
  await submitNow(deps, commune)

  expect(await judge('returned', { reason })).toMatchObject({ failure: { code } })
})

test('who judges must have read the last version', async () => {
  const { deps, commune, judge } = await givenReporters()
  await submitNow(deps, commune)
  await judge('returned', { reason: 'Thiếu số lớp của Thôn 2' })
  await submitNow(deps, commune)

  expect(await judge('accepted')).toMatchObject({
    failure: { code: 'other-version' },
  })
})

test('a warning has to be answered in words, and the answer goes up with it', async () => {
  const { deps, commune, province } = await givenReporters()
  await deps.db.deleteFrom('population').where('unitId', '=', 'h-112').execute()
  const answers = await answersNow(deps, commune)
  expect(await submitNow(deps, commune, { words: { answers } })).toMatchObject({ ok: true })

  const read = await readSubmitted(deps, province, about)
  expect(Object.values(answers)).not.toEqual([])
  expect(read.ok && read.value.body.warnings.map(({ answer }) => answer)).toEqual(
    Object.values(answers),
  )
})

test('more people than live there cannot go up, whatever is said', async () => {
  const { deps, commune } = await givenReporters()
  await givenAble(deps)
  await givenPopulation(deps, 'h-111', 0)

  expect(await submitNow(deps, commune)).toMatchObject({ failure: { code: 'blocked' } })
})

test('before its last day is over, and after it went up, there is nothing to submit', async () => {
  const { deps, commune } = await givenReporters()
  const early = { ...about, period: '2026-Q1', at: '' }
  expect(await prepareReport(deps, commune, early)).toMatchObject({
    failure: { code: 'period-not-over' },
  })

  await submitNow(deps, commune)
  expect(await submitNow(deps, commune)).toMatchObject({
    failure: { code: 'already-submitted' },
  })
})

test('numbers that moved since they were looked at are looked at again', async () => {
  const { deps, commune } = await givenReporters()
  const preparedAt = deps.now().toISOString()
  const prepared = await prepareReport(deps, commune, { ...about, at: preparedAt })
  const hash = prepared.ok ? prepared.value.hash : ''
  await givenAble(deps)
  const send = { ...about, preparedAt, hash }
  expect(await submitReport(deps, commune, send)).toMatchObject({
    failure: { code: 'changed-since' },
  })

  deps.advance(61)
  expect(await submitReport(deps, commune, send)).toMatchObject({
    failure: { code: 'looked-too-long' },
  })
})

test('a province reports the sum of what its communes did, and takes it up with that', async () => {
  const { deps, commune, province, judge } = await givenReporters()
  await givenAble(deps)
  await submitNow(deps, commune)
  await judge('accepted')
  const whole = await submitNow(deps, province, { unitId: 'p-1' })
  expect(whole).toMatchObject({ ok: true })
  expect(await stateNow(deps)).toBe('aggregated 1')

  const national = await givenOfficial(deps, 'national', 'vn')
  const read = await readSubmitted(deps, national, { unitId: 'p-1', period })
  expect(read).toMatchObject({
    value: {
      body: {
        unit: { level: 'province' },
        figures: {
          hamlets: 2,
          below: { reported: 1, outOf: 2, missing: ['Phường Tây'] },
        },
      },
    },
  })
  const unitId = 'p-1'
  expect(await judge('accepted', { unitId })).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
  expect(await judge('accepted', { unitId, by: national })).toMatchObject({ ok: true })
})
