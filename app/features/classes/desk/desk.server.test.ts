import { expect, test } from 'vitest'
import type { Role } from '#app/features/identity/identity.ts'
import { givenClass, givenOpenClass } from '#tests/support/classes.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { describeDesk } from './describe-desk.server.ts'
import { listHamlets } from './list-hamlets.server.ts'
import { officeTasks } from './shown-desk.ts'

const hamlet = { id: 'h-111', level: 'hamlet' }

async function givenSomebody(role: Role, unitId: string) {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  await givenResident(deps, { hamletId: 'h-111' })
  const staff = await givenStaff(deps)
  await givenRole(deps, staff, { role, unitId })
  return { deps, staff }
}

test.each([
  ['trainer', 'h-111', 1],
  ['trainer', 'c-11', 1],
  ['trainer', 'h-112', undefined],
  ['commune-official', 'c-11', undefined],
  ['operator', 'vn', undefined],
] as const)('a %s of %s is told of %s residents', async (role, unitId, residents) => {
  const { deps, staff } = await givenSomebody(role, unitId)

  const { teaching } = await describeDesk(deps, staff, hamlet)

  expect(teaching?.residents).toBe(residents)
})

const reading = ['counts', 'classes', 'rechecks', 'exports']

test.each([
  ['trainer', 'c-11', reading],
  ['commune-official', 'c-11', [...officeTasks]],
  ['commune-official', 'c-12', []],
  [
    'province-official',
    'p-1',
    officeTasks.filter((task) => task !== 'teams' && task !== 'changes'),
  ],
] as const)('a %s of %s has these things to do: %s', async (role, unitId, tasks) => {
  const { deps, staff } = await givenSomebody(role, unitId)

  const { office } = await describeDesk(deps, staff, { id: 'c-11', level: 'commune' })

  expect([...office].sort()).toEqual([...tasks].sort())
})

test('the hamlet with a class that is open stands first, the planned one next', async () => {
  const { deps, staff } = await givenSomebody('trainer', 'c-11')
  const startsAt = new Date(deps.now().getTime() + 3_600_000).toISOString()
  await givenClass(deps, { hamletId: 'h-111', startsAt })
  const planned = await listHamlets(deps, staff)
  const { id } = await givenOpenClass(deps, { hamletId: 'h-112' })
  const opened = await listHamlets(deps, staff)

  expect(planned.map((each) => [each.id, !!each.ahead])).toEqual([
    ['h-111', true],
    ['h-112', false],
  ])
  expect(opened.map((each) => each.id)).toEqual(['h-112', 'h-111'])
  expect(
    (await describeDesk(deps, staff, { id: 'h-112', level: 'hamlet' })).teaching?.ahead?.id,
  ).toBe(id)
})

test('officials teach nowhere', async () => {
  const { deps, staff } = await givenSomebody('commune-official', 'c-11')

  expect(await listHamlets(deps, staff)).toEqual([])
})
