import { expect, test } from 'vitest'
import {
  about,
  givenReporters,
  givenReports,
  type ReportTestDeps,
} from '#tests/support/given-reports.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { nextReport } from './next-report.server.ts'
import { prepareReport } from './prepare-report.server.ts'
import { submitReport } from './submit-report.server.ts'

const way = [
  { id: 'vn', level: 'nation' },
  { id: 'p-1', level: 'province' },
]

/** At an instant of UTC, which is seven hours behind. */
const at = (deps: ReportTestDeps, instant: string): ReportTestDeps => ({
  ...deps,
  now: () => new Date(instant),
})

test('one minute before midnight in Vietnam a period runs, one after it is over', async () => {
  const { deps, commune } = await givenReporters()
  const march = { ...about, period: '2026-03', at: '' }

  expect(
    await prepareReport(at(deps, '2026-03-14T16:59:00.000Z'), commune, march),
  ).toMatchObject({ failure: { code: 'period-not-over' } })
  expect(
    await prepareReport(at(deps, '2026-03-14T17:01:00.000Z'), commune, march),
  ).not.toMatchObject({ failure: { code: 'period-not-over' } })
})

test.each(['2026-03-01T10:00:01.000Z', 'yesterday'])(
  'nobody says that they looked at a report at %s',
  async (preparedAt) => {
    const { deps, commune } = await givenReporters()
    const prepared = await prepareReport(deps, commune, { ...about, at: preparedAt })
    const hash = prepared.ok ? prepared.value.hash : ''

    expect(await submitReport(deps, commune, { ...about, preparedAt, hash })).toMatchObject(
      { failure: { code: 'looked-too-long' } },
    )
  },
)

test('a commune that began after a quarter was over is not asked about it', async () => {
  const deps = await givenReports()
  const found = async (id: string, from: string) => {
    const state = { from, parentId: 'p-1', kind: 'xa', name: id, source: 'test' } as const
    const payload = { level: 'commune', ...state } as const
    await deps.record.append(deps, [unitEvent(id, { type: 'unit-founded', payload })])
  }
  await found('c-old', '2025-12-14')
  await found('c-new', '2025-12-15')
  const asked = (id: string) =>
    nextReport(deps.db, { way: [...way, { id, level: 'commune' }], today: '2026-03-01' })

  expect(await asked('c-old')).toMatchObject({ quarter: 4, year: 2025, isOverdue: true })
  expect(await asked('c-new')).toMatchObject({ quarter: 1, year: 2026, isOverdue: false })
})
