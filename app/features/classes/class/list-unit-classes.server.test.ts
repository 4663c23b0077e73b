import { expect, test } from 'vitest'
import { givenClass, givenOpenClass, givenPresent } from '#tests/support/classes.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { describeClass } from './describe-class.server.ts'
import { listUnitClasses } from './list-unit-classes.server.ts'

async function givenEvening(present: number) {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  const { id } = await givenOpenClass(deps)
  await givenClass(deps, { hamletId: 'h-121' })
  for (let place = 0; place < present; place += 1) {
    await givenPresent(deps, id, { learner: `learner-${place}` })
  }
  const as = async (
    role: 'trainer' | 'commune-official' | 'province-official',
    unitId: string,
  ) => {
    const staff = await givenStaff(deps, { loginName: role })
    await givenRole(deps, staff, { role, unitId })
    return staff
  }
  return { deps, classId: id, as }
}

test.each([
  ['trainer', 'h-111', 3, 3],
  ['commune-official', 'c-11', 3, 3],
  ['province-official', 'p-1', 3, null],
  ['province-official', 'p-1', 10, null],
] as const)('a %s of %s sees of %i people %s', async (role, unitId, present, seen) => {
  const { deps, as } = await givenEvening(present)
  const staff = await as(role, unitId)

  const listed = await listUnitClasses(deps, staff, unitId)

  if (!listed.ok) throw new Error(listed.failure.code)
  const [open] = listed.value.classes.filter(({ phase }) => phase === 'open')
  expect(open?.counts?.present ?? null).toBe(seen)
  expect(listed.value.mayTeach).toBe(role === 'trainer')
  expect(listed.value.classes).toHaveLength(unitId === 'p-1' ? 2 : 1)
})

test('a foreign unit shows nothing, and a class nothing to officials', async () => {
  const { deps, classId, as } = await givenEvening(3)
  const trainer = await as('trainer', 'h-111')
  const official = await as('commune-official', 'c-11')

  expect(await listUnitClasses(deps, trainer, 'h-112')).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
  expect(await listUnitClasses(deps, official, 'nowhere')).toMatchObject({
    failure: { code: 'unit-not-found' },
  })
  expect(await describeClass(deps, official, classId)).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
})
