import { expect, test } from 'vitest'
import { caller, givenDeps } from '#tests/support/people.ts'
import { givenStaff, staffPassword } from '#tests/support/staff.ts'
import { passwordProblem } from './password.ts'
import { resetPassword } from './reset-password.server.ts'
import { signInStaff } from './sign-in-staff.server.ts'

test('a new password opens the account, the old one no longer does, and locks are gone', async () => {
  const deps = await givenDeps()
  await givenStaff(deps)
  const form = { loginName: 'lan.nguyen', isSharedDevice: false }
  const opens = async (password: string) =>
    (await signInStaff(deps, caller, { ...form, password })).ok
  for (let tries = 1; tries <= 5; tries += 1) await opens('wrong')

  const reset = await resetPassword(deps, ' Lan.Nguyen ')

  if (!reset.ok) throw new Error(reset.failure.code)
  const { password } = reset.value
  expect(passwordProblem(password, 'lan.nguyen')).toBeUndefined()
  expect(await deps.db.selectFrom('session').selectAll().execute()).toEqual([])
  expect([await opens(password), await opens(staffPassword)]).toEqual([true, false])
})

test('a login name nobody has is said so to the operator', async () => {
  expect(await resetPassword(await givenDeps(), 'nobody')).toMatchObject({
    failure: { code: 'nobody-has-this-name' },
  })
})
