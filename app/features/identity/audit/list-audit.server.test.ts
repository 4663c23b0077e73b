import { expect, test } from 'vitest'
import { namedUnitsOn } from '#app/composition.server.ts'
import { givenOpenClass, givenPresent } from '#tests/support/classes.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { eraseMyData } from '../erase-my-data.server.ts'
import { inviteStaff } from '../invitations/invite-staff.server.ts'
import { addResidents } from '../residents/add-residents.server.ts'
import { describeUnit } from '../roles/describe-unit.server.ts'
import { listMyRoles } from '../roles/list-my-roles.server.ts'
import { revokeRole } from '../roles/revoke-role.server.ts'
import { listAudit } from './list-audit.server.ts'

/** Officials of a province, of a commune of it and of a commune elsewhere; a trainer in the first. */
async function givenOfficials() {
  const deps = { ...(await givenDeps()), unitsOn: namedUnitsOn }
  await foundSmallCountry(deps)
  const staffAt = async (
    role: 'province-official' | 'commune-official',
    unitId: string,
  ) => {
    const staff = await givenStaff(deps, {
      loginName: unitId,
      displayName: `Cán bộ ${unitId}`,
    })
    const grant = await givenRole(deps, staff, { role, unitId })
    return { ...staff, grant }
  }
  const province = await staffAt('province-official', 'p-1')
  const commune = await staffAt('commune-official', 'c-11')
  const foreign = await staffAt('commune-official', 'c-21')
  const trainer = await givenStaff(deps, { loginName: 'nam', displayName: 'Trần Văn Nam' })
  const grant = await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  return { deps, province, commune, foreign, trainer: { ...trainer, grant } }
}

const audited = (unitId: string, before?: number) => ({ unitId, before })

test('the log of a unit has what its staff and that of all below it did, the newest first', async () => {
  const { deps, province, commune, foreign, trainer } = await givenOfficials()
  await inviteStaff(deps, commune, { role: 'trainer', unitId: 'h-112' })
  await inviteStaff(deps, foreign, { role: 'commune-official', unitId: 'c-21' })
  await revokeRole(deps, commune, trainer.grant)

  const log = await listAudit(deps, province, audited('p-1'))

  if (!log.ok) throw new Error(log.failure.code)
  expect(log.value.entries).toMatchObject([
    { actor: 'Cán bộ c-11', type: 'role-revoked', about: 'Trần Văn Nam' },
    {
      ...{ actor: 'Cán bộ c-11', type: 'staff-invited', role: 'trainer' },
      about: 'Thôn 2, Xã Đông, Tỉnh Một',
    },
  ])
  const events = await deps.db.selectFrom('event').select('payload').execute()
  expect(JSON.stringify(events)).not.toMatch(/Trần Văn|Cán bộ/)
})

test('whoever had themselves erased stays in the log as nobody', async () => {
  const { deps, province, commune, trainer } = await givenOfficials()
  await revokeRole(deps, commune, trainer.grant)
  await eraseMyData(deps, trainer.id)
  await eraseMyData(deps, commune.id)

  const log = await listAudit(deps, province, audited('c-11'))

  expect(log).toMatchObject({
    value: { entries: [{ actor: undefined, about: undefined, type: 'role-revoked' }] },
  })
})

test('a long log comes a page at a time, each act once', async () => {
  const { deps, commune } = await givenOfficials()
  for (let times = 0; times < 53; times += 1) {
    await inviteStaff(deps, commune, { role: 'trainer', unitId: 'h-111' })
  }
  const first = await listAudit(deps, commune, audited('c-11'))
  if (!first.ok) throw new Error(first.failure.code)
  const second = await listAudit(deps, commune, audited('c-11', first.value.older))
  if (!second.ok) throw new Error(second.failure.code)

  const ids = [...first.value.entries, ...second.value.entries].map(({ id }) => id)
  expect([first.value.entries.length, second.value.entries.length]).toEqual([50, 3])
  expect(new Set(ids).size).toBe(53)
  expect(second.value.older).toBeUndefined()
})

test.each([
  ['p-1', 'not-your-unit'],
  ['c-12', 'not-your-unit'],
  ['c-21', 'not-your-unit'],
  ['nowhere', 'unit-not-found'],
])(
  'an official of Xã Đông gets neither the log nor the page of %s: %s',
  async (unitId, code) => {
    const { deps, commune } = await givenOfficials()

    expect(await listAudit(deps, commune, audited(unitId))).toMatchObject({
      failure: { code },
    })
    expect(await describeUnit(deps, commune, unitId)).toMatchObject({ failure: { code } })
  },
)

test('a trainer sees their hamlet, and nothing of who works there', async () => {
  const { deps, trainer } = await givenOfficials()

  const unit = await describeUnit(deps, trainer, 'h-111')

  expect(unit).toMatchObject({
    value: { name: 'Thôn 1', above: [], maySeeStaff: false, staff: [], invitable: [] },
  })
  expect(await listAudit(deps, trainer, audited('h-111'))).toMatchObject({ ok: false })
  expect(await listMyRoles(deps, trainer)).toEqual([
    {
      ...{ role: 'trainer', unitId: 'h-111', maySeeAudit: false },
      place: 'Thôn 1, Xã Đông, Tỉnh Một',
    },
  ])
})

test('a commune’s official sees who works there and below, and may take back all but their own', async () => {
  const { deps, commune } = await givenOfficials()

  const unit = await describeUnit(deps, commune, 'c-11')

  expect(unit).toMatchObject({
    value: {
      below: [{ name: 'Thôn 1' }, { name: 'Thôn 2' }],
      staff: [
        { name: 'Cán bộ c-11', unitName: 'Xã Đông', mayRevoke: false },
        { name: 'Trần Văn Nam', unitName: 'Thôn 1', mayRevoke: true },
      ],
      invitable: ['trainer', 'commune-official'],
      mayManageHamlets: true,
    },
  })
})

test('in the log residents have no name, and a class is named by where it is held', async () => {
  const { deps, commune, trainer } = await givenOfficials()
  const drafts = [
    {
      ...{ displayName: 'Bác Luyện', birthYear: 1958, sex: null, household: null },
      ...{ smartphone: null, phone: null, hasGuardianAgreed: false },
    },
  ]
  const agreed = ['class-list'] as const
  await addResidents(deps, trainer, { hamletId: 'h-111', drafts, agreed })
  const { id } = await givenOpenClass(deps, { actorId: trainer.learnerId })
  await givenPresent(deps, id, { learner: 'learner-1', actorId: trainer.learnerId })

  const log = await listAudit(deps, commune, audited('c-11'))

  if (!log.ok) throw new Error(log.failure.code)
  expect(new Set(log.value.entries.map(({ type }) => type))).toEqual(
    new Set(['class-opened', 'class-planned', 'resident-placed', 'resident-described']),
  )
  const places = new Set(log.value.entries.map(({ about }) => about))
  expect(places).toEqual(new Set(['Thôn 1, Xã Đông, Tỉnh Một']))
  expect(JSON.stringify(log.value)).not.toContain('Luyện')
})
