import { expect, test } from 'vitest'
import { caller, givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff, staffPassword } from '#tests/support/staff.ts'
import type { Role } from '../roles/role.ts'
import { resetStaffPassword } from './reset-staff-password.server.ts'
import { signInStaff } from './sign-in-staff.server.ts'

async function given(
  held: { role: Role; unitId: string },
  by: { role: Role; unitId: string },
) {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps, { loginName: 'lan.nguyen' })
  const grant = await givenRole(deps, trainer, held)
  const official = await givenStaff(deps, { loginName: 'official' })
  await givenRole(deps, official, by)
  return { deps, trainer, grant, official }
}

const signInWith = (deps: TestDeps, password: string) =>
  signInStaff(deps, caller, { loginName: 'lan.nguyen', password, isSharedDevice: false })

const trainerThere = { role: 'trainer', unitId: 'h-111' } as const

test('who gives a role makes a new password for who holds it; the old one opens nothing', async () => {
  const { deps, trainer, grant, official } = await given(trainerThere, {
    ...{ role: 'commune-official', unitId: 'c-11' },
  })

  const reset = await resetStaffPassword(deps, official, grant)

  if (!reset.ok) throw new Error(reset.failure.code)
  expect(reset.value).toMatchObject({ loginName: 'lan.nguyen', name: trainer.displayName })
  expect((await signInWith(deps, staffPassword)).ok).toBe(false)
  expect((await signInWith(deps, reset.value.password)).ok).toBe(true)
  const events = await deps.db
    .selectFrom('event')
    .selectAll()
    .where('type', '=', 'password-reset')
    .execute()
  expect(events).toMatchObject([
    { subjectId: trainer.learnerId, actorId: official.learnerId, payload: '{}' },
  ])
})

test.each([
  ['trainer', 'h-111'],
  ['commune-official', 'c-12'],
  ['province-official', 'p-1'],
  ['content-editor', 'vn'],
] as const)('%s of %s makes no password for a trainer of Thôn 1', async (role, unitId) => {
  const { deps, official, grant } = await given(trainerThere, { role, unitId })

  expect(await resetStaffPassword(deps, official, grant)).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
  expect((await signInWith(deps, staffPassword)).ok).toBe(true)
})

test('nobody gets by it at a role that they could not give', async () => {
  const { deps, trainer, official, grant } = await given(trainerThere, {
    ...{ role: 'commune-official', unitId: 'c-11' },
  })
  await givenRole(deps, trainer, { role: 'operator', unitId: 'vn' })

  expect(await resetStaffPassword(deps, official, grant)).toMatchObject({
    failure: { code: 'has-higher-role' },
  })
})

test('one’s own password is changed by oneself, and where there is none none is made', async () => {
  const { deps, official } = await given(trainerThere, { role: 'operator', unitId: 'vn' })
  const own = await givenRole(deps, official, { role: 'operator', unitId: 'vn' })
  const nobody = await givenRole(deps, { learnerId: 'erased' }, trainerThere)

  expect(await resetStaffPassword(deps, official, own)).toMatchObject({
    failure: { code: 'not-your-own' },
  })
  expect(await resetStaffPassword(deps, official, nobody)).toMatchObject({
    failure: { code: 'no-account' },
  })
  expect(await resetStaffPassword(deps, official, 'made-up')).toMatchObject({
    failure: { code: 'grant-not-found' },
  })
})
