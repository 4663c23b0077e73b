import { expect, test } from 'vitest'
import { tablesOf } from '#tests/support/database.ts'
import { caller, givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenStaff, givenRole, staffPassword } from '#tests/support/staff.ts'
import { heldRoles } from '../roles/held-roles.server.ts'
import { revokeRole } from '../roles/revoke-role.server.ts'
import type { Role } from '../roles/role.ts'
import { signInStaff } from '../staff/sign-in-staff.server.ts'
import { acceptInvitation, joinByInvitation } from './accept-invitation.server.ts'
import { inviteStaff } from './invite-staff.server.ts'
import { readInvitation } from './read-invitation.server.ts'
import { withdrawInvitation } from './withdraw-invitation.server.ts'

const joining = {
  displayName: 'Trần Văn Nam',
  loginName: 'nam.tran',
  password: staffPassword,
  passwordAgain: staffPassword,
  isSharedDevice: false,
}

async function givenInvitation(
  deps: TestDeps,
  {
    by = 'console',
    role = 'trainer',
    unitId = 'h-111',
  }: Partial<{
    by: { learnerId: string } | 'console'
    role: Role
    unitId: string
  }> = {},
): Promise<string> {
  const invited = await inviteStaff(deps, by, { role, unitId })
  if (!invited.ok) throw new Error(invited.failure.code)
  return invited.value.token
}

test('an invitation makes an account with its role, and signs in', async () => {
  const deps = await givenDeps()
  const token = await givenInvitation(deps)

  expect(await readInvitation(deps, token)).toMatchObject({
    ok: true,
    value: { role: 'trainer', place: 'Thôn 1, Xã Đông, Tỉnh Một' },
  })
  const accepted = await acceptInvitation(deps, token, joining)

  expect(accepted).toMatchObject({ ok: true, value: { isStaff: true } })
  const person = await deps.db.selectFrom('person').selectAll().executeTakeFirstOrThrow()
  expect(person).toMatchObject({ displayName: 'Trần Văn Nam', phone: null, pinHash: null })
  expect(await heldRoles(deps, person.learnerId)).toEqual([
    { role: 'trainer', unitId: 'h-111' },
  ])
  const form = { loginName: 'nam.tran', password: staffPassword, isSharedDevice: false }
  expect((await signInStaff(deps, caller, form)).ok).toBe(true)
})

test('the database knows neither the link nor, in events, any name', async () => {
  const deps = await givenDeps()
  const token = await givenInvitation(deps)
  await acceptInvitation(deps, token, joining)

  const tables = await tablesOf(deps.db, ['invitation', 'event', 'roleGrant'])

  expect(JSON.stringify(tables)).not.toMatch(new RegExp(`${token}|Nam|nam.tran`))
  expect(tables['event']?.length).toBe(2)
})

test('a link that was used, withdrawn, run out or made up says which', async () => {
  const deps = await givenDeps()
  const official = await givenStaff(deps)
  await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })
  const tokens = [await givenInvitation(deps), await givenInvitation(deps)] as const
  const open = await deps.db.selectFrom('invitation').select('idHash').execute()
  const code = async (token: string) => {
    const read = await readInvitation(deps, token)
    return read.ok ? 'open' : read.failure.code
  }

  await acceptInvitation(deps, tokens[0], joining)
  for (const { idHash } of open) await withdrawInvitation(deps, official, idHash)
  const late = await givenInvitation(deps)
  expect(await code(late)).toBe('open')
  deps.advance(7 * 24 * 60)

  expect(await Promise.all([...tokens, late, 'made-up'].map(code))).toEqual([
    'invitation-used',
    'invitation-withdrawn',
    'invitation-expired',
    'invitation-unknown',
  ])
  expect(await acceptInvitation(deps, late, joining)).toMatchObject({ ok: false })
})

test('two who use one link at once: the second is told that it is used', async () => {
  const deps = await givenDeps()
  const token = await givenInvitation(deps)

  const both = await Promise.all([
    acceptInvitation(deps, token, joining),
    acceptInvitation(deps, token, { ...joining, loginName: 'another' }),
  ])

  expect(both.map((each) => (each.ok ? 'in' : each.failure.code)).sort()).toEqual([
    'in',
    'invitation-used',
  ])
  expect((await tablesOf(deps.db, ['person']))['person']).toHaveLength(1)
})

test('a login name somebody has is refused, and the invitation stays', async () => {
  const deps = await givenDeps()
  await givenStaff(deps, { loginName: joining.loginName })
  const token = await givenInvitation(deps)

  expect(await acceptInvitation(deps, token, joining)).toEqual({
    ok: false,
    failure: { code: 'bad-form', fields: { loginName: 'login-name-taken' } },
  })
  expect(await readInvitation(deps, token)).toMatchObject({ ok: true })
})

test.each([
  ['trainer', 'h-111', 'ok'],
  ['commune-official', 'c-11', 'ok'],
  ['trainer', 'h-121', 'not-your-unit'],
  ['province-official', 'p-1', 'not-your-unit'],
  ['operator', 'vn', 'not-your-unit'],
  ['trainer', 'p-1', 'role-not-for-this-unit'],
  ['trainer', 'nowhere', 'unit-not-found'],
] as const)('an official of Xã Đông invites a %s to %s: %s', async (role, unitId, code) => {
  const deps = await givenDeps()
  const official = await givenStaff(deps)
  await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })

  const invited = await inviteStaff(deps, official, { role, unitId })

  expect(invited.ok ? 'ok' : invited.failure.code).toBe(code)
})

test('an invitation of somebody whose role was taken back invites nobody', async () => {
  const deps = await givenDeps()
  const official = await givenStaff(deps)
  const grant = await givenRole(deps, official, {
    role: 'commune-official',
    unitId: 'c-11',
  })
  const above = await givenStaff(deps, { loginName: 'above' })
  await givenRole(deps, above, { role: 'province-official', unitId: 'p-1' })
  const token = await givenInvitation(deps, { by: official })

  await revokeRole(deps, above, grant)

  expect(await readInvitation(deps, token)).toMatchObject({
    failure: { code: 'invitation-withdrawn' },
  })
})

test('who is of the staff joins with the account they have, but not by their own link', async () => {
  const deps = await givenDeps()
  const official = await givenStaff(deps)
  await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })
  const trainer = await givenStaff(deps, { loginName: 'trainer' })
  const token = await givenInvitation(deps, { by: official })

  expect(await joinByInvitation(deps, token, official)).toMatchObject({
    failure: { code: 'your-own-invitation' },
  })
  expect(await joinByInvitation(deps, token, trainer)).toMatchObject({ ok: true })
  expect(await heldRoles(deps, trainer.learnerId)).toHaveLength(1)
  expect(await joinByInvitation(deps, token, trainer)).toMatchObject({
    failure: { code: 'invitation-used' },
  })
})

test.each([
  ['by a trainer of the hamlet', 'trainer', 'h-111', 'not-your-unit'],
  ['by an official of another commune', 'commune-official', 'c-12', 'not-your-unit'],
  ['by an official of the province', 'province-official', 'p-1', 'ok'],
] as const)(
  'a role is taken back %s: %s of %s gets %s',
  async (_who, role, unitId, code) => {
    const deps = await givenDeps()
    const official = await givenStaff(deps)
    const grant = await givenRole(deps, official, {
      role: 'commune-official',
      unitId: 'c-11',
    })
    const other = await givenStaff(deps, { loginName: 'other' })
    await givenRole(deps, other, { role, unitId })

    const revoked = await revokeRole(deps, other, grant)

    expect(revoked.ok ? 'ok' : revoked.failure.code).toBe(code)
    expect(await heldRoles(deps, official.learnerId)).toHaveLength(code === 'ok' ? 0 : 1)
  },
)

test('nobody takes their own role back, nor one that is gone', async () => {
  const deps = await givenDeps()
  const official = await givenStaff(deps)
  const own = await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })

  expect(await revokeRole(deps, official, own)).toMatchObject({
    failure: { code: 'not-your-own' },
  })
  expect(await revokeRole(deps, official, 'no-such-grant')).toMatchObject({
    failure: { code: 'grant-not-found' },
  })
})

test('a role given to a day ends after it', async () => {
  const deps = await givenDeps()
  const wanted = { role: 'trainer', unitId: 'h-111' } as const
  const invited = await inviteStaff(deps, 'console', { ...wanted, lastDay: '2026-03-02' })
  if (!invited.ok) throw new Error(invited.failure.code)
  await acceptInvitation(deps, invited.value.token, joining)
  const { learnerId } = await deps.db
    .selectFrom('person')
    .select('learnerId')
    .executeTakeFirstOrThrow()

  deps.advance(24 * 60)
  expect(await heldRoles(deps, learnerId)).toEqual([wanted])
  deps.advance(24 * 60)
  expect(await heldRoles(deps, learnerId)).toEqual([])
})

test.each(['2026-02-28', '2026-02-30', 'tomorrow'])(
  'a role is not given to a day that is gone or none: %s',
  async (lastDay) => {
    const deps = await givenDeps()
    const wanted = { role: 'trainer', unitId: 'h-111', lastDay } as const

    expect(await inviteStaff(deps, 'console', wanted)).toMatchObject({
      failure: { code: 'bad-last-day' },
    })
  },
)
