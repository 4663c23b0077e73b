import { expect, test } from 'vitest'
import type { Role } from '#app/features/identity/roles/role.ts'
import { givenOfficial, givenReports } from '#tests/support/given-reports.ts'
import { statePeriod } from './state-period.server.ts'

const days = { dataFrom: '2026-01-15', dataTo: '2026-02-14', dueOn: '2026-02-18' }

test.each<[Role, string, string, boolean]>([
  ['national', 'vn', 'vn', true],
  ['national', 'vn', 'p-1', false],
  ['national', 'vn', 'c-11', false],
  ['province-official', 'p-1', 'p-1', true],
  ['province-official', 'p-1', 'c-11', true],
  ['province-official', 'p-1', 'vn', false],
  ['province-official', 'p-2', 'p-1', false],
  ['operator', 'vn', 'p-1', false],
  ['commune-official', 'c-11', 'c-11', false],
  ['commune-official', 'c-11', 'h-111', false],
  ['trainer', 'c-11', 'c-11', false],
])('a %s of %s sets the days of %s: %s', async (role, held, unitId, may) => {
  const deps = await givenReports()
  const staff = await givenOfficial(deps, role, held)

  const set = await statePeriod(deps, staff, { unitId, period: '2026-02', ...days })

  expect(set).toMatchObject(may ? { ok: true } : { failure: { code: 'not-your-unit' } })
})
