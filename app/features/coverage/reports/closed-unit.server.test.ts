import { expect, test } from 'vitest'
import { namedUnitsOn } from '#app/composition.server.ts'
import { unitEvent } from '#tests/support/territory.ts'
import {
  givenOfficial,
  givenPopulation,
  givenReporters,
  period,
  submitNow,
  type ReportTestDeps,
} from '#tests/support/given-reports.ts'
import { describeCoverage } from '../overview/describe-coverage.server.ts'
import { readQuestion } from '../overview/question.ts'
import { listReports } from './list-reports.server.ts'
import { readSubmitted } from './read-submitted.server.ts'
import { courseFor } from './report-course.server.ts'
import { completenessOf, toRemind } from './shown-reports.ts'

const about = { unitId: 'c-12', period }
const today = '2026-03-01'

/** A commune that will be no more, with who reports on it. */
async function given() {
  const { province, judge, ...all } = await givenReporters()
  const deps = { ...all.deps, unitsOn: namedUnitsOn }
  const west = await givenOfficial(deps, 'commune-official', 'c-12')
  for (const unitId of ['c-11', 'c-12']) await givenPopulation(deps, unitId, 400)
  return { deps, west, province, judge }
}

/** Phường Tây goes into Xã Đông. */
async function close(deps: ReportTestDeps, on: string): Promise<void> {
  const succession = { on, from: ['c-12'], to: ['c-11'] }
  await deps.record.append(deps, [
    unitEvent('c-12', { type: 'unit-closed', payload: { on } }),
    unitEvent('c-12', { type: 'unit-succeeded', payload: succession }),
  ])
}

test('what a commune reported before it was merged is still read, and its numbers of then', async () => {
  const { deps, west, province } = await given()
  expect(await submitNow(deps, west, { unitId: 'c-12' })).toMatchObject({ ok: true })
  await close(deps, '2026-02-20')

  const report = await readSubmitted(deps, province, about)
  expect(report).toMatchObject({ ok: true, value: { isIntact: true } })
  const query = new URLSearchParams({ ngay: '2026-02-14', 'ban-do': 'ngay-do' })
  const question = readQuestion(query, { today, contents: [] })
  const shown = await describeCoverage(deps, province, { unitId: 'c-12', question })
  expect(shown).toMatchObject({ ok: true, value: { unit: { name: 'Phường Tây' } } })
})

test('of a commune that is no more, nobody sees more than of one that is', async () => {
  const { deps, west } = await given()
  await submitNow(deps, west, { unitId: 'c-12' })
  await close(deps, '2026-02-20')
  const elsewhere = await givenOfficial(deps, 'province-official', 'p-2')

  expect(await readSubmitted(deps, elsewhere, about)).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
})

test.each([
  ['was there on the last day of the period', '2026-02-15', true],
  ['had gone by then', '2026-02-10', false],
])('a commune that %s reports on it: %s', async (_case, on, reports) => {
  const { deps, west } = await given()
  await close(deps, on)

  expect((await submitNow(deps, west, { unitId: 'c-12' })).ok).toBe(reports)
})

test('with the report of a province go the communes of the period, not those of today', async () => {
  const { deps, west, province, judge } = await given()
  await submitNow(deps, west, { unitId: 'c-12' })
  expect(await judge('accepted', { unitId: 'c-12' })).toMatchObject({ ok: true })
  await close(deps, '2026-02-20')

  expect(await submitNow(deps, province, { unitId: 'p-1' })).toMatchObject({ ok: true })

  expect((await courseFor(deps.db, about)).state).toBe('aggregated')
})

test('how complete a period is, is told of the communes of its last day, not those of today', async () => {
  const { deps, province } = await given()
  await close(deps, '2026-02-20')

  const listed = await listReports(deps, province, { unitId: 'p-1', type: 'month' })
  if (!listed.ok) throw new Error('A province sees its communes.')
  const { below, periods } = listed.value
  const due = (key: string) => completenessOf(below, periods.indexOf(key)).due
  expect(['2026-03', period].map(due)).toEqual([1, 2])
  expect(
    toRemind(below).map(({ unit, report }) => [unit.name, report.period]),
  ).toContainEqual(['Phường Tây', period])
})
