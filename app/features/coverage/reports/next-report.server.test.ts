import { expect, test } from 'vitest'
import { givenReporters } from '#tests/support/given-reports.ts'
import { givenReport } from '#tests/support/reports.ts'
import { nextReport } from './next-report.server.ts'

const way = [
  { id: 'p-1', level: 'province' },
  { id: 'c-11', level: 'commune' },
]

test('a report that came back is seen to before one that was never handed in', async () => {
  const { deps, judge } = await givenReporters()
  const days = { dataFrom: '2026-09-15', dataTo: '2026-11-20', dueOn: '2026-11-30' }
  await givenReport(deps, 'c-11', { period: { key: '2026-Q4', ...days } })
  const today = '2026-11-23'

  expect(await nextReport(deps.db, { way, today })).toMatchObject({
    ...{ quarter: 3, state: 'draft', isOverdue: true },
  })
  await judge('returned', { period: '2026-Q4', reason: 'Thiếu số lớp của Thôn 2' })
  expect(await nextReport(deps.db, { way, today })).toMatchObject({
    ...{ quarter: 4, state: 'returned' },
  })
})
