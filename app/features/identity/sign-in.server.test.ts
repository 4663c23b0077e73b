import { expect, test } from 'vitest'
import { tablesOf } from '#tests/support/database.ts'
import { caller, givenDeps, givenPerson, registration } from '#tests/support/people.ts'
import { createAddressTries } from './address-tries.server.ts'
import { register } from './register.server.ts'
import { hashSecret, verifySecret } from './secret-hash.server.ts'
import { signIn } from './sign-in.server.ts'

const wrong = { ok: false, failure: { code: 'wrong-name-or-secret' } }

function form(overrides: { phone?: string; pin?: string; isSharedDevice?: boolean } = {}) {
  return { phone: '0912345678', pin: '286041', isSharedDevice: false, ...overrides }
}

test('the right PIN opens a session whose id the database does not hold', async () => {
  const deps = await givenDeps()
  await givenPerson(deps)

  const opened = await signIn(deps, caller, form())

  if (!opened.ok) throw new Error(opened.failure.code)
  const tables = JSON.stringify(await tablesOf(deps.db, ['session']))
  expect(tables).not.toContain(opened.value.sessionId)
  expect(tables).toContain('2026-03-31T10:00:00.000Z')
})

test('on a shared device the session ends the same day', async () => {
  const deps = await givenDeps()
  await givenPerson(deps)

  await signIn(deps, caller, form({ isSharedDevice: true }))

  const sessions = await deps.db.selectFrom('session').select('expiresAt').execute()
  expect(sessions).toContainEqual({ expiresAt: '2026-03-01T22:00:00.000Z' })
})

test('a wrong PIN and an unknown telephone are refused alike', async () => {
  const deps = await givenDeps()
  await givenPerson(deps)

  expect(await signIn(deps, caller, form({ pin: '864209' }))).toEqual(wrong)
  expect(await signIn(deps, caller, form({ phone: '0999999999' }))).toEqual(wrong)
})

test.each([
  ['somebody has', '0912345678'],
  ['nobody has', '0999999999'],
])('wrong PINs lock a telephone that %s', async (_case, phone) => {
  const deps = await givenDeps()
  await givenPerson(deps)
  const bad = () => signIn(deps, caller, form({ phone, pin: '864209' }))

  for (let tries = 1; tries <= 5; tries += 1) expect(await bad()).toEqual(wrong)

  expect(await bad()).toEqual({
    ok: false,
    failure: { code: 'locked', retryAfterSeconds: 60 },
  })
})

test('while locked the right PIN is refused too, and after that clears the count', async () => {
  const deps = await givenDeps()
  await givenPerson(deps)
  for (let tries = 1; tries <= 5; tries += 1)
    await signIn(deps, caller, form({ pin: '864209' }))

  expect(await signIn(deps, caller, form())).toMatchObject({ failure: { code: 'locked' } })
  deps.advance(1)
  expect(await signIn(deps, caller, form())).toMatchObject({ ok: true })

  expect(await tablesOf(deps.db, ['signInTry'])).toEqual({ signInTry: [] })
})

test('tries made at the same moment are counted before any is looked at', async () => {
  const deps = await givenDeps()
  await givenPerson(deps)

  const answers = await Promise.all(
    Array.from({ length: 8 }, () => signIn(deps, caller, form({ pin: '864209' }))),
  )

  const codes = answers.map((answer) => (answer.ok ? 'in' : answer.failure.code))
  expect(codes.filter((code) => code === 'wrong-name-or-secret')).toHaveLength(5)
  expect(codes.filter((code) => code === 'locked')).toHaveLength(3)
})

const aboutTenMinutes: unknown = expect.toSatisfy(
  (seconds: number) => seconds > 500 && seconds <= 600,
)

test('an address that is often wrong has to wait, whichever telephone it tries', async () => {
  const addressTries = createAddressTries({ perTenMinutes: 2, perDay: 100 })
  const deps = { ...(await givenDeps()), addressTries }
  await givenPerson(deps)
  await signIn(deps, caller, form({ phone: '0900000001' }))
  await signIn(deps, caller, form({ phone: '0900000002' }))

  // Ten minutes from the first try, less what the tries took: each hashes a PIN.
  const refused = { code: 'too-many-tries', retryAfterSeconds: aboutTenMinutes }
  expect(await signIn(deps, caller, form())).toEqual({ ok: false, failure: refused })
  expect(await signIn(deps, { ...caller, address: '192.0.2.2' }, form())).toMatchObject({
    ok: true,
  })
})

test.each([
  ['one IPv6 network', '2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
  ['two IPv6 networks', '2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['an IPv4 address written as IPv6', '::ffff:192.0.2.7', '192.0.2.7', true],
])('%s: counted as one or two', async (_case, one, other, isSame) => {
  const tries = createAddressTries({ perTenMinutes: 1, perDay: 10 })
  await tries.take(one)

  expect((await tries.take(other)) > 0).toBe(isSame)
})

test('a secret is kept as its cost, its salt and its hash, and read by them', async () => {
  const { config } = await givenDeps()
  const pin = { kind: 'pin', text: '286041' } as const
  const stored = await hashSecret(pin, { config })

  expect(stored).toMatch(/^scrypt\$15\$8\$1\$[\w-]{22}\$[\w-]{43}$/)
  expect(stored).not.toBe(await hashSecret(pin, { config }))
  expect(await verifySecret(pin, stored, { config })).toBe(true)
  expect(await verifySecret({ ...pin, text: '286042' }, stored, { config })).toBe(false)
  expect(await verifySecret({ ...pin, kind: 'password' }, stored, { config })).toBe(false)
  expect(await verifySecret(pin, undefined, { config })).toBe(false)
  expect(await verifySecret(pin, null, { config })).toBe(false)
  const elsewhere = { config: { sessionSecret: 'the secret of another installation' } }
  expect(await verifySecret(pin, stored, elsewhere)).toBe(false)
})

test('registering makes one person with the consents ticked, and nothing more', async () => {
  const deps = await givenDeps()

  const opened = await register(deps, caller, registration({ purposes: ['keep-progress'] }))

  expect(opened.ok).toBe(true)
  expect(await deps.db.selectFrom('person').selectAll().execute()).toEqual([
    expect.objectContaining({ phone: '0912345678', displayName: 'Bác Luyện' }),
  ])
  const consents = await deps.db
    .selectFrom('consent')
    .select(['purpose', 'wordingVersion', 'givenAt', 'withdrawnAt'])
    .execute()
  expect(consents).toEqual([
    {
      purpose: 'keep-progress',
      wordingVersion: 1,
      givenAt: '2026-03-01T10:00:00.000Z',
      withdrawnAt: null,
    },
  ])
})

test('registering again with the right PIN signs in; the account stays as it was', async () => {
  const deps = await givenDeps()
  const { id, displayName } = await givenPerson(deps)

  const again = await register(deps, caller, registration({ displayName: 'Người khác' }))

  expect(again).toMatchObject({ ok: true })
  const people = await deps.db.selectFrom('person').select(['id', 'displayName']).execute()
  expect(people).toEqual([{ id, displayName }])
})

test('registering a telephone with a wrong PIN counts as a wrong sign-in', async () => {
  const deps = await givenDeps()
  await givenPerson(deps)
  const bad = () => register(deps, caller, registration({ pin: '864209' }))

  for (let tries = 1; tries <= 5; tries += 1) expect(await bad()).toEqual(wrong)

  expect(await bad()).toMatchObject({ failure: { code: 'locked' } })
})

test('pressing register twice makes one person and signs in twice', async () => {
  const deps = await givenDeps()

  const both = await Promise.all([
    register(deps, caller, registration()),
    register(deps, caller, registration()),
  ])

  expect(both.map(({ ok }) => ok)).toEqual([true, true])
  expect(await deps.db.selectFrom('person').select('id').execute()).toHaveLength(1)
})
