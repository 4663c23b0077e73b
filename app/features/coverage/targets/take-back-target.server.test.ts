import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { takeBackTarget } from './take-back-target.server.ts'

test.each([
  ['c-11', true],
  ['h-111', true],
  ['c-12', false],
  ['p-1', false],
])(
  'the official of a commune takes back on its page the target of %s: %s',
  async (unit, may) => {
    const deps = await givenDeps()
    await foundSmallCountry(deps)
    const staff = await givenStaff(deps)
    await givenRole(deps, staff, { role: 'commune-official', unitId: 'c-11' })
    const statement = uuid()
    const payload = { year: 2026, indicator: 'core.passed', adults: 60, source: 'Kế hoạch' }
    const told = { id: statement, type: 'target-stated', subjectId: unit, payload }
    await deps.record.append(deps, [{ ...told, happenedAt: deps.now().toISOString() }])
    deps.advance(1)

    const taken = await takeBackTarget(deps, staff, { unitId: 'c-11', statement })

    expect(taken.ok).toBe(may)
    expect(await deps.db.selectFrom('target').selectAll().execute()).toHaveLength(
      may ? 2 : 1,
    )
  },
)
