import { expect, test } from 'vitest'
import { caller, givenDeps, givenPerson, type TestDeps } from '#tests/support/people.ts'
import { givenStaff, staffPassword } from '#tests/support/staff.ts'
import { signedInCookies } from '../cookies.server.ts'
import { eraseMyData } from '../erase-my-data.server.ts'
import { findVisitor } from '../find-visitor.server.ts'
import { staffIn } from '../visitor.ts'
import { changePassword } from './change-password.server.ts'
import { signInStaff } from './sign-in-staff.server.ts'

const form = { loginName: 'lan.nguyen', password: staffPassword, isSharedDevice: false }
const wrong = { ok: false, failure: { code: 'wrong-name-or-secret' } }
const newPassword = 'bốn con gà một cái xe'

async function openedBy(deps: TestDeps, password = staffPassword) {
  const opened = await signInStaff(deps, caller, { ...form, password })
  if (!opened.ok) throw new Error(opened.failure.code)
  const cookies = signedInCookies({ ...deps, isSecure: false }, opened.value)
  return cookies.map((cookie) => cookie.split(';')[0] ?? '').join('; ')
}

test('a password opens a session in which roles hold; a PIN opens one in which none do', async () => {
  const deps = await givenDeps()
  const staff = await givenStaff(deps)
  const resident = await givenPerson(deps)

  const own = await findVisitor(deps, await openedBy(deps))
  const pinCookie = signedInCookies({ ...deps, isSecure: false }, resident)[0] ?? ''

  expect(staffIn(own)).toEqual(staff)
  expect(staffIn(await findVisitor(deps, pinCookie.split(';')[0] ?? ''))).toBeUndefined()
})

test('a wrong password and a login name nobody has are refused alike, and lock alike', async () => {
  const deps = await givenDeps()
  await givenStaff(deps)

  for (const loginName of ['lan.nguyen', 'nobody']) {
    const bad = () => signInStaff(deps, caller, { ...form, loginName, password: 'wrong' })
    for (let tries = 1; tries <= 5; tries += 1) expect(await bad()).toEqual(wrong)
    expect(await bad()).toMatchObject({ failure: { code: 'locked' } })
  }
})

test('a session of staff ends twelve hours after the last thing done in it', async () => {
  const deps = await givenDeps()
  await givenStaff(deps)
  const header = await openedBy(deps)

  for (let times = 0; times < 3; times += 1) {
    deps.advance(11 * 60)
    expect(staffIn(await findVisitor(deps, header))).toBeDefined()
  }
  deps.advance(12 * 60)
  expect(await findVisitor(deps, header)).toMatchObject({ person: undefined })
})

test('another password ends every session, the old password too', async () => {
  const deps = await givenDeps()
  const staff = await givenStaff(deps)
  const header = await openedBy(deps)
  const change = { current: staffPassword, password: newPassword }

  const changed = await changePassword(deps, { staff, address: caller.address }, change)

  expect(changed).toMatchObject({ ok: true, value: { isStaff: true } })
  expect(await findVisitor(deps, header)).toMatchObject({ person: undefined })
  expect(await signInStaff(deps, caller, form)).toEqual(wrong)
  await openedBy(deps, newPassword)
})

test('a password is changed by nobody who does not know it, and to no easy one', async () => {
  const deps = await givenDeps()
  const staff = await givenStaff(deps)
  const who = { staff, address: caller.address }

  expect(
    await changePassword(deps, who, { current: 'wrong', password: newPassword }),
  ).toEqual(wrong)
  expect(
    await changePassword(deps, who, { current: staffPassword, password: '001099012345' }),
  ).toEqual({
    ok: false,
    failure: { code: 'bad-form', fields: { password: 'password-only-digits' } },
  })
  await openedBy(deps)
})

test('erasing somebody of the staff takes their login name and its tries along', async () => {
  const deps = await givenDeps()
  const staff = await givenStaff(deps)
  await signInStaff(deps, caller, { ...form, password: 'wrong' })

  await eraseMyData(deps, staff.id)

  const left = await Promise.all([
    deps.db.selectFrom('staffAccount').selectAll().execute(),
    deps.db.selectFrom('signInTry').selectAll().execute(),
  ])
  expect(left).toEqual([[], []])
})
