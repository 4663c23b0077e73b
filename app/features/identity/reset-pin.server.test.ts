import { expect, test } from 'vitest'
import { caller, givenDeps, givenPerson } from '#tests/support/people.ts'
import { resetPin } from './reset-pin.server.ts'
import { signIn } from './sign-in.server.ts'

test('a new PIN opens the account, the old one no longer does, and sessions end', async () => {
  const deps = await givenDeps()
  const { phone, pin: oldPin } = await givenPerson(deps)

  const reset = await resetPin(deps, phone)

  if (!reset.ok) throw new Error(reset.failure.code)
  const sessions = await deps.db.selectFrom('session').selectAll().execute()
  expect(sessions).toEqual([])
  const withOld = await signIn(deps, caller, { phone, pin: oldPin, isSharedDevice: false })
  expect(withOld).toMatchObject({ ok: false, failure: { code: 'wrong-name-or-secret' } })
  const withNew = await signIn(deps, caller, {
    phone,
    pin: reset.value.pin,
    isSharedDevice: false,
  })
  expect(withNew).toMatchObject({ ok: true })
})

test('a telephone nobody has is said so to the operator', async () => {
  const deps = await givenDeps()

  expect(await resetPin(deps, '0600999999')).toEqual({
    ok: false,
    failure: { code: 'nobody-has-this-phone' },
  })
})
