import { expect, test } from 'vitest'
import type { Role } from '#app/features/identity/identity.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { officeDue } from './office-due.server.ts'

const commune = { id: 'c-11', level: 'commune' }

async function given(role: Role, unitId: string) {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  const staff = await givenStaff(deps)
  await givenRole(deps, staff, { role, unitId })
  return { deps, staff }
}

test('an official is told which report is due, who has not stated, and how many can', async () => {
  const { deps, staff } = await given('commune-official', 'c-11')

  const due = await officeDue(deps, staff, commune)

  expect(due?.report?.state).toBe('draft')
  expect(due?.report?.dueOn).toMatch(/^\d{4}-\d{2}-16$/)
  expect(due?.unstated.count).toBe(due?.unstated.outOf)
  expect(due?.unstated.outOf).toBeGreaterThan(0)
  expect(due?.able).toEqual({ count: 0, adults: null })
})

test.each([
  ['a trainer', 'trainer', 'c-11'],
  ['the official of another commune', 'commune-official', 'c-12'],
] as const)('%s is told nothing', async (_who, role, unitId) => {
  const { deps, staff } = await given(role, unitId)

  expect(await officeDue(deps, staff, commune)).toBeUndefined()
})

test('from above nobody is told a count that could be small', async () => {
  const { deps, staff } = await given('province-official', 'p-1')

  const due = await officeDue(deps, staff, commune)

  expect(due?.able).toBeUndefined()
  expect(due?.report).toBeDefined()
})
