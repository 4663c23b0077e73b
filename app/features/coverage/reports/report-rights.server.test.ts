import { expect, test } from 'vitest'
import { namedUnitsOn } from '#app/composition.server.ts'
import type { Staff } from '#app/features/identity/visitor.ts'
import {
  about,
  givenOfficial,
  givenReporters,
  period,
  submitNow,
} from '#tests/support/given-reports.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { describeReport } from './describe-report.server.ts'
import { listReports } from './list-reports.server.ts'
import { prepareReport } from './prepare-report.server.ts'
import { courseFor } from './report-course.server.ts'
import { noWords } from './report-draft.ts'
import { saveDraft } from './save-draft.server.ts'
import { completenessOf, toRemind } from './shown-reports.ts'
import { statePeriod } from './state-period.server.ts'
import { submitReport } from './submit-report.server.ts'

test.each([
  ['trainer', 'c-11'],
  ['commune-official', 'c-12'],
  ['province-official', 'p-1'],
  ['national', 'vn'],
  ['operator', 'vn'],
] as const)('%s of %s does not submit the report of a commune', async (role, unit) => {
  const { deps } = await givenReporters()
  const staff = await givenOfficial(deps, role, unit)

  expect(await submitNow(deps, staff)).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
  expect(await prepareReport(deps, staff, { ...about, at: '' })).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
  const hash = 'a'.repeat(64)
  const preparedAt = deps.now().toISOString()
  expect(await submitReport(deps, staff, { ...about, preparedAt, hash })).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
})

test.each([
  ['commune-official', 'c-11'],
  ['commune-official', 'c-12'],
  ['province-official', 'p-2'],
  ['trainer', 'c-11'],
  ['national', 'vn'],
] as const)('%s of %s does not accept the report of a commune', async (role, unit) => {
  const { deps, commune, judge } = await givenReporters()
  await submitNow(deps, commune)
  const staff = await givenOfficial(deps, role, unit)

  expect(await judge('accepted', { by: staff })).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
  expect((await courseFor(deps.db, about)).state).toBe('submitted')
})

test('nothing of what two write at once is lost', async () => {
  const { deps, commune } = await givenReporters()
  const other = await givenOfficial(deps, 'commune-official', 'c-11')
  const words = (documents: string) => ({ ...noWords, texts: { documents } })
  const save = (staff: Staff, said: string, mark: string) =>
    saveDraft(deps, staff, { ...about, words: words(said), mark })

  const first = await save(commune, 'Quyết định 12', '')
  const second = await save(other, 'Kế hoạch 7', '')
  expect(second).toMatchObject({
    failure: {
      code: 'written-meanwhile',
      theirs: { 'text-documents': 'Quyết định 12' },
      by: 'Cán bộ c-11',
    },
  })
  expect(second.ok || ('mark' in second.failure && second.failure.mark)).toBe(
    first.ok && first.value.mark,
  )
  const mark = first.ok ? first.value.mark : ''
  expect(await save(other, 'Quyết định 12, Kế hoạch 7', mark)).toMatchObject({ ok: true })
})

test('the number of an identity paper is not even kept as a draft', async () => {
  const { deps, commune } = await givenReporters()
  const words = { ...noWords, texts: { documents: 'Ông Ba, 001 234 567 890' } }

  expect(await saveDraft(deps, commune, { ...about, words, mark: '' })).toMatchObject({
    failure: { code: 'bad-words', flaws: { 'text-documents': 'identity-number' } },
  })
  const trainer = await givenOfficial(deps, 'trainer', 'c-11')
  expect(
    await saveDraft(deps, trainer, { ...about, words: noWords, mark: '' }),
  ).toMatchObject({ failure: { code: 'not-your-unit' } })
})

test('a province sets by when its communes report, and one that is late is on its list', async () => {
  const { deps, commune, province } = await givenReporters()
  const days = { dataFrom: '2026-01-15', dataTo: '2026-02-10', dueOn: '2026-02-20' }
  const set = { unitId: 'p-1', period, ...days }
  expect(await statePeriod(deps, commune, { ...set, unitId: 'c-11' })).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
  expect(await statePeriod(deps, province, { ...set, dueOn: '2026-02-01' })).toMatchObject({
    failure: { code: 'bad-period', flaws: { dueOn: 'due-before' } },
  })
  expect(await statePeriod(deps, province, set)).toMatchObject({ ok: true })
  await submitNow(deps, commune)

  const listed = await listReports(deps, province, { unitId: 'p-1', type: 'month' })
  if (!listed.ok) throw new Error('A province sees its communes.')
  const place = listed.value.periods.indexOf(period)
  expect(
    listed.value.below.map(({ unit, reports }) => [unit.name, reports[place]?.timing]),
  ).toEqual([
    ['Xã Đông', { kind: 'late', on: '2026-03-01', days: 9 }],
    ['Phường Tây', { kind: 'overdue', days: 9 }],
  ])
  expect(listed.value.below[0]?.reports[place]?.days).toMatchObject(days)
})

test('what somebody else of another unit has to do with it is nothing', async () => {
  const { deps } = await givenReporters()
  const foreign = await givenOfficial(deps, 'province-official', 'p-2')

  expect(await listReports(deps, foreign, { unitId: 'c-11', type: 'month' })).toMatchObject(
    { failure: { code: 'not-your-unit' } },
  )
})

test('periods before a commune began are not asked of it, nor can they be written', async () => {
  const { province, ...given } = await givenReporters()
  const state = { parentId: 'p-1', kind: 'xa', name: 'Mới', source: 'test' } as const
  const payload = { level: 'commune', from: '2026-02-15', ...state } as const
  await given.deps.record.append(given.deps, [
    unitEvent('c-13', { type: 'unit-founded', payload }),
  ])
  const deps = { ...given.deps, unitsOn: namedUnitsOn }
  const founded = await givenOfficial(deps, 'commune-official', 'c-13')
  const type = 'month'
  const listed = await listReports(deps, province, { unitId: 'p-1', type })
  if (!listed.ok) throw new Error('A province sees its communes.')
  const { below, periods } = listed.value
  const place = periods.indexOf(period)

  const added = below.find(({ unit }) => unit.id === 'c-13')
  expect(added?.reports[place]?.timing).toEqual({ kind: 'not-asked' })
  expect(completenessOf(below, place).due).toBe(2)
  expect(toRemind(below).map(({ unit }) => unit.id)).not.toContain('c-13')
  const own = await listReports(deps, founded, { unitId: 'c-13', type })
  expect(own.ok && own.value.own.map((each) => each.period)).toEqual(['2026-03'])
  const early = { unitId: 'c-13', period }
  expect(await describeReport(deps, founded, early)).toMatchObject({
    value: { writing: undefined, timing: { kind: 'not-asked' } },
  })
  expect(await prepareReport(deps, founded, { ...early, at: '' })).toMatchObject({
    failure: { code: 'no-report' },
  })
})
