import { scrypt } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { register } from '#app/features/identity/register.server.ts'
import { signIn } from '#app/features/identity/sign-in.server.ts'
import { caller, givenDeps, givenPerson, registration } from '#tests/support/people.ts'

vi.mock('node:crypto', { spy: true })

const wrongPin = '975310'
const costs = () =>
  vi.mocked(scrypt).mock.calls.map(([, , length, options]) => [length, options])

test('a sign-in costs the same work whether or not anybody has the telephone', async () => {
  const deps = await givenDeps()
  const { phone } = await givenPerson(deps)

  vi.mocked(scrypt).mockClear()
  await signIn(deps, caller, { phone, pin: wrongPin, isSharedDevice: false })
  const known = costs()
  vi.mocked(scrypt).mockClear()
  await signIn(deps, caller, { phone: '0600999999', pin: wrongPin, isSharedDevice: false })

  expect(known).toHaveLength(1)
  expect(costs()).toEqual(known)
})

test('registering a telephone costs the same work whether or not it is somebody’s', async () => {
  const deps = await givenDeps()
  const { phone } = await givenPerson(deps)

  vi.mocked(scrypt).mockClear()
  await register(deps, caller, registration({ phone, pin: wrongPin }))
  const known = costs()
  vi.mocked(scrypt).mockClear()
  await register(deps, caller, registration({ phone: '0600999998', pin: wrongPin }))

  expect(known).toHaveLength(1)
  expect(costs()).toEqual(known)
})
