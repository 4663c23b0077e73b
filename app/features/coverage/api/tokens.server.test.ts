import { expect, test } from 'vitest'
import type { Role } from '#app/features/identity/roles/role.ts'
import { tablesOf } from '#tests/support/database.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { listTokens } from './list-tokens.server.ts'
import { makeToken } from './make-token.server.ts'
import { openByToken } from './open-by-token.server.ts'
import { mostTokens } from './token.ts'
import { withdrawToken } from './withdraw-token.server.ts'

async function givenOfficial(
  deps: TestDeps,
  role: Role = 'commune-official',
  unitId = 'c-11',
) {
  const staff = await givenStaff(deps, { loginName: `${role}.${unitId}` })
  await givenRole(deps, staff, { role, unitId })
  return staff
}

async function given() {
  const deps = await givenDeps()
  return { deps, staff: await givenOfficial(deps) }
}

const wanted = { unitId: 'c-11', name: ' Trung tâm điều hành ' }

test('a token opens its unit; the database and the events know neither it nor its name', async () => {
  const { deps, staff } = await given()

  const made = await makeToken(deps, staff, wanted)
  if (!made.ok) throw new Error(made.failure.code)
  const { token } = made.value

  expect(token).toMatch(/^thaoso_[\w-]{43}$/)
  expect(await openByToken(deps, token)).toMatchObject({
    value: { unitId: 'c-11', name: 'Trung tâm điều hành' },
  })
  const tables = JSON.stringify(await tablesOf(deps.db, ['apiToken', 'event']))
  expect(tables).not.toContain(token)
  expect(JSON.stringify(await tablesOf(deps.db, ['event']))).not.toContain('Trung tâm')
  expect(tables).toContain('api-token-made')
})

test('that it is in use is written down once an hour, not with every question', async () => {
  const { deps, staff } = await given()
  const made = await makeToken(deps, staff, wanted)
  const token = made.ok ? made.value.token : ''
  const used = async () => {
    await openByToken(deps, token)
    const listed = await listTokens(deps, staff, 'c-11')
    return listed.ok ? listed.value.tokens[0]?.lastUsedAt : undefined
  }

  expect(await used()).toBe('2026-03-01T10:00:00.000Z')
  deps.advance(59)
  expect(await used()).toBe('2026-03-01T10:00:00.000Z')
  deps.advance(2)
  expect(await used()).toBe('2026-03-01T11:01:00.000Z')
})

test('one withdrawn opens nothing, as one made up, and stays on the list', async () => {
  const { deps, staff } = await given()
  const made = await makeToken(deps, staff, wanted)
  const [row] = await deps.db.selectFrom('apiToken').selectAll().execute()
  const asked = { unitId: 'c-11', id: row?.idHash ?? '' }

  deps.advance(1)
  expect(await withdrawToken(deps, staff, asked)).toMatchObject({ ok: true })
  deps.advance(1)
  expect(await withdrawToken(deps, staff, asked)).toMatchObject({ ok: true })

  const refused = { ok: false, failure: { code: 'token-refused' } }
  expect(await openByToken(deps, made.ok ? made.value.token : '')).toEqual(refused)
  expect(await openByToken(deps, 'thaoso_made-up')).toEqual(refused)
  expect(await openByToken(deps, undefined)).toEqual(refused)
  expect(await listTokens(deps, staff, 'c-11')).toMatchObject({
    value: {
      tokens: [{ name: 'Trung tâm điều hành', withdrawnAt: '2026-03-01T10:01:00.000Z' }],
    },
  })
})

test.each([
  ['', 'name-missing'],
  ['  ', 'name-missing'],
  ['x'.repeat(81), 'name-too-long'],
])('the name %j is refused: %s', async (name, code) => {
  const { deps, staff } = await given()

  expect(await makeToken(deps, staff, { ...wanted, name })).toEqual({
    ok: false,
    failure: { code },
  })
})

test('of one unit only so many are in use at once', async () => {
  const { deps, staff } = await given()
  for (let count = 0; count < mostTokens; count += 1) await makeToken(deps, staff, wanted)

  expect(await makeToken(deps, staff, wanted)).toMatchObject({
    failure: { code: 'too-many-tokens' },
  })
})

test.each([
  ['trainer', 'h-111', 'h-111', 'not-your-unit'],
  ['operator', 'vn', 'c-11', 'not-your-unit'],
  ['commune-official', 'c-12', 'c-11', 'not-your-unit'],
  ['province-official', 'p-2', 'c-11', 'not-your-unit'],
  ['commune-official', 'c-11', 'p-1', 'not-your-unit'],
  ['commune-official', 'c-12', 'nowhere', 'unit-not-found'],
] as const)(
  'a %s of %s neither sees nor makes tokens of %s',
  async (role, held, unitId, code) => {
    const deps = await givenDeps()
    const staff = await givenOfficial(deps, role, held)
    const refused = { ok: false, failure: { code } }

    expect(await listTokens(deps, staff, unitId)).toEqual(refused)
    expect(await makeToken(deps, staff, { unitId, name: 'Một' })).toEqual(refused)
    expect(await withdrawToken(deps, staff, { unitId, id: 'any' })).toEqual(refused)
  },
)

test('nobody withdraws a token of another unit by naming their own', async () => {
  const { deps, staff } = await given()
  await makeToken(deps, staff, wanted)
  const [row] = await deps.db.selectFrom('apiToken').selectAll().execute()
  const other = await givenOfficial(deps, 'commune-official', 'c-12')

  const asked = { unitId: 'c-12', id: row?.idHash ?? '' }
  expect(await withdrawToken(deps, other, asked)).toMatchObject({
    failure: { code: 'token-not-found' },
  })
})
