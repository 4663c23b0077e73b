import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import {
  acceptInvitation,
  joinByInvitation,
} from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { Role } from '#app/features/identity/roles/role.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff, staffPassword } from '#tests/support/staff.ts'
import { addMembers } from './add-members.server.ts'
import { addTrainer } from './add-trainer.server.ts'
import { correctDecision } from './correct-decision.server.ts'
import { describeTeam } from './describe-team.server.ts'
import { endMembership } from './end-membership.server.ts'
import { endTeam } from './end-team.server.ts'
import { foundTeam, previewTeam } from './found-team.server.ts'
import type { FoundingForm } from './founding.ts'
import { listTeams } from './list-teams.server.ts'
import { makeHead } from './make-head.server.ts'
import { renewInvitation } from './renew-invitation.server.ts'
import type { MemberLink } from './team.ts'

const decision = {
  decisionNumber: '12/QĐ-UBND',
  decidedOn: '2026-02-20',
  from: '2026-03-01',
}

const founding = (overrides: Partial<FoundingForm> = {}): FoundingForm => ({
  ...{ teamId: uuid(), unitId: 'h-111', ...decision, head: 1 },
  lines: 'Lò Văn Piêng\nTrần Thị Bé\nVõ Minh',
  ...overrides,
})

async function givenOfficial(
  deps: TestDeps,
  held: { role: Role; unitId: string } = { role: 'commune-official', unitId: 'c-11' },
): Promise<Staff> {
  const staff = await givenStaff(deps, { loginName: `${held.role}.${held.unitId}` })
  await givenRole(deps, staff, held)
  return staff
}

async function givenTeam() {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  const official = await givenOfficial(deps)
  const form = founding()
  const founded = await foundTeam(deps, official, form)
  if (!founded.ok) throw new Error(founded.failure.code)
  return { deps, official, teamId: form.teamId, form, links: founded.value }
}

let count = 0
async function comeIn(deps: TestDeps, { token, name }: MemberLink): Promise<void> {
  count += 1
  const account = { loginName: `member.${count}`, password: staffPassword }
  const joined = await acceptInvitation(deps, token, {
    ...{ displayName: name, ...account, passwordAgain: staffPassword },
    isSharedDevice: false,
  })
  if (!joined.ok) throw new Error(joined.failure.code)
}

async function shown(deps: TestDeps, staff: Staff, teamId: string) {
  const team = await describeTeam(deps, staff, teamId)
  if (!team.ok) throw new Error(team.failure.code)
  return team.value
}

test('a team is founded with its decision, and waits for those named', async () => {
  const { deps, official, teamId, links } = await givenTeam()

  expect(links.map(({ name, post }) => [name, post])).toEqual([
    ['Lò Văn Piêng', 'member'],
    ['Trần Thị Bé', 'head'],
    ['Võ Minh', 'member'],
  ])
  const team = await shown(deps, official, teamId)
  expect(team).toMatchObject({ ...decision, place: 'Thôn 1, Xã Đông, Tỉnh Một' })
  expect(team.members).toEqual([])
  expect(team.pending.map(({ name }) => name).sort()).toEqual([
    'Lò Văn Piêng',
    'Trần Thị Bé',
    'Võ Minh',
  ])
})

test('who accepts belongs to the team and teaches in its hamlet, and is no longer named by the link', async () => {
  const { deps, official, teamId, links } = await givenTeam()
  for (const link of links) await comeIn(deps, link)

  const team = await shown(deps, official, teamId)

  expect(team.members.map(({ name, post }) => [name, post])).toEqual([
    ['Trần Thị Bé', 'head'],
    ['Lò Văn Piêng', 'member'],
    ['Võ Minh', 'member'],
  ])
  expect(team.pending).toEqual([])
  const invitations = await deps.db.selectFrom('invitation').select('invitee').execute()
  expect(invitations.every(({ invitee }) => invitee === null)).toBe(true)
  const member = await deps.db
    .selectFrom('roleGrant')
    .selectAll()
    .where('role', '=', 'trainer')
    .execute()
  expect(member.map(({ unitId }) => unitId)).toEqual(['h-111', 'h-111', 'h-111'])
})

test('pressing twice founds one team', async () => {
  const { deps, official, form } = await givenTeam()

  const again = await foundTeam(deps, official, form)

  expect(again).toMatchObject({ ok: false, failure: { code: 'already-founded' } })
  expect(await deps.db.selectFrom('team').select('id').execute()).toHaveLength(1)
  expect(await deps.db.selectFrom('invitation').select('idHash').execute()).toHaveLength(3)
})

test.each([
  ['decisionNumber', { decisionNumber: '' }],
  ['decisionNumber', { decisionNumber: '012345678901' }],
  ['decidedOn', { decidedOn: '2026-03-02' }],
  ['decidedOn', { decidedOn: '2026-02-30' }],
  ['from', { from: '' }],
  ['lines', { lines: 'An\nAn' }],
] as const)('a team with a wrong %s is refused: %o', async (field, wrong) => {
  const deps = await givenDeps()
  const official = await givenOfficial(deps)

  const founded = await foundTeam(deps, official, founding(wrong))

  expect(founded).toMatchObject({ ok: false, failure: { code: 'bad-team' } })
  const seen = await previewTeam(deps, official, founding(wrong))
  expect(seen.ok && Object.keys(seen.value.fields)).toEqual([field])
  expect(await deps.db.selectFrom('team').select('id').execute()).toEqual([])
})

test.each([
  ['trainer', 'h-111'],
  ['commune-official', 'c-12'],
  ['province-official', 'p-1'],
  ['national', 'vn'],
  ['content-editor', 'vn'],
] as const)('a team is founded by nobody else: %s of %s', async (role, unitId) => {
  const { deps, teamId } = await givenTeam()
  const staff = await givenOfficial(deps, { role, unitId })
  const [learnerId, invitationId] = ['somebody', 'some invitation']

  const tries = [
    foundTeam(deps, staff, founding()),
    previewTeam(deps, staff, founding()),
    addMembers(deps, staff, { teamId, lines: 'An' }),
    addTrainer(deps, staff, { teamId, learnerId }),
    makeHead(deps, staff, { teamId, who: learnerId }),
    endMembership(deps, staff, { teamId, learnerId, takesRole: true }),
    renewInvitation(deps, staff, { teamId, invitationId }),
    correctDecision(deps, staff, { teamId, ...decision }),
    endTeam(deps, staff, { teamId, takesRoles: true }),
  ]

  for (const done of tries) {
    expect(await done).toMatchObject({ ok: false, failure: { code: 'not-your-unit' } })
  }
  const seen = await describeTeam(deps, staff, teamId)
  expect(seen.ok).toBe(role === 'trainer')
  expect((await listTeams(deps, staff, 'c-11')).ok).toBe(false)
})

test('a trainer sees the team of their hamlet, but nobody who has not come in', async () => {
  const { deps, teamId } = await givenTeam()
  const trainer = await givenOfficial(deps, { role: 'trainer', unitId: 'h-111' })

  expect(await shown(deps, trainer, teamId)).toMatchObject({
    ...{ mayManage: false, pending: [], trainers: [] },
  })
})

test('there is one head, among those who came in and those who have not', async () => {
  const { deps, official, teamId, links } = await givenTeam()
  const [piêng] = links
  if (piêng) await comeIn(deps, piêng)
  const [member] = (await shown(deps, official, teamId)).members

  await makeHead(deps, official, { teamId, who: member?.learnerId ?? '' })
  const team = await shown(deps, official, teamId)
  expect(team.members).toMatchObject([{ post: 'head' }])
  expect(team.pending.map(({ post }) => post)).toEqual(['member', 'member'])

  deps.advance(1)
  await makeHead(deps, official, { teamId, who: team.pending[0]?.id ?? '' })
  const then = await shown(deps, official, teamId)
  expect(then.members).toMatchObject([{ post: 'member' }])
  expect(then.pending.filter(({ post }) => post === 'head')).toHaveLength(1)
})

test('who leaves is of the past, and teaches there no more if so wished', async () => {
  const { deps, official, teamId, links } = await givenTeam()
  for (const link of links) await comeIn(deps, link)
  deps.advance(24 * 60)
  const [head, other] = (await shown(deps, official, teamId)).members
  const leaving = { teamId, takesRole: true, learnerId: head?.learnerId ?? '' }

  await endMembership(deps, official, leaving)
  const staying = { teamId, takesRole: false, learnerId: other?.learnerId ?? '' }
  await endMembership(deps, official, staying)

  const team = await shown(deps, official, teamId)
  expect(team.members).toHaveLength(1)
  expect(team.past.map(({ name }) => name)).toEqual(['Trần Thị Bé', 'Lò Văn Piêng'])
  expect(team.trainers.map(({ name }) => name)).toEqual(['Lò Văn Piêng'])

  await addTrainer(deps, official, { teamId, learnerId: staying.learnerId })
  expect((await shown(deps, official, teamId)).members).toHaveLength(2)
})

test('a name that is there is not invited again; a lost link is renewed', async () => {
  const { deps, official, teamId, links } = await givenTeam()

  expect(await addMembers(deps, official, { teamId, lines: 'võ minh' })).toMatchObject({
    ...{ ok: false, failure: { code: 'bad-members' } },
  })
  const { pending } = await shown(deps, official, teamId)
  const lost = pending.find(({ name }) => name === 'Võ Minh')
  deps.advance(8 * 24 * 60)
  const renewed = await renewInvitation(deps, official, {
    ...{ teamId, invitationId: lost?.id ?? '' },
  })

  if (!renewed.ok) throw new Error(renewed.failure.code)
  await comeIn(deps, renewed.value)
  expect(renewed.value.token).not.toBe(links[2]?.token)
  const team = await shown(deps, official, teamId)
  expect(team.members.map(({ name }) => name)).toEqual(['Võ Minh'])
  expect(team.pending.map(({ isExpired }) => isExpired)).toEqual([true, true])
})

test('a trainer with an account joins with it', async () => {
  const { deps, official, teamId } = await givenTeam()
  const staff = await givenStaff(deps, { loginName: 'an', displayName: 'Hà An' })
  const added = await addMembers(deps, official, { teamId, lines: 'Hà An' })
  if (!added.ok) throw new Error(added.failure.code)

  await joinByInvitation(deps, added.value[0]?.token ?? '', staff)

  const team = await shown(deps, official, teamId)
  expect(team.members).toMatchObject([{ learnerId: staff.learnerId, post: 'member' }])
})

test('a decision is corrected, and a team ends with all that belongs to it', async () => {
  const { deps, official, teamId, links } = await givenTeam()
  const [link] = links
  if (link) await comeIn(deps, link)
  deps.advance(1)
  const right = { ...decision, decisionNumber: '21/QĐ-UBND' }
  await correctDecision(deps, official, { teamId, ...right })
  expect(await shown(deps, official, teamId)).toMatchObject(right)

  deps.advance(24 * 60)
  await endTeam(deps, official, { teamId, takesRoles: true })

  expect(await shown(deps, official, teamId)).toMatchObject({
    ...{ isEnded: true, until: '2026-03-02', members: [], pending: [], trainers: [] },
  })
  expect(await addMembers(deps, official, { teamId, lines: 'An' })).toMatchObject({
    ...{ ok: false, failure: { code: 'team-ended' } },
  })
})

test('hamlets without a team come first, and teams that ended are set apart', async () => {
  const { deps, official, teamId } = await givenTeam()
  const places = async () => {
    const teams = await listTeams(deps, official, 'c-11')
    if (!teams.ok) throw new Error(teams.failure.code)
    return teams.value
  }

  expect((await places()).places.map(({ unitId }) => unitId)).toEqual([
    ...['h-112', 'h-111', 'c-11'],
  ])
  expect((await places()).places[1]?.teams).toMatchObject([{ members: 0, pending: 3 }])

  await endTeam(deps, official, { teamId, takesRoles: false })
  expect((await places()).past.map(({ id }) => id)).toEqual([teamId])
  expect((await places()).places[0]?.unitId).toBe('h-111')
})
