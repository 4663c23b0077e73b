import { expect, test } from 'vitest'
import { joinByInvitation } from '#app/features/identity/identity.server.ts'
import { givenStaff } from '#tests/support/staff.ts'
import { addMembers } from './add-members.server.ts'
import { addTrainer } from './add-trainer.server.ts'
import { endMembership } from './end-membership.server.ts'
import { makeHead } from './make-head.server.ts'
import { renewInvitation } from './renew-invitation.server.ts'
import { comeIn, givenTeam, shownTeam } from '#tests/support/teams.ts'

test('who accepts belongs to the team and teaches in its hamlet, and is no longer named by the link', async () => {
  const { deps, official, teamId, links } = await givenTeam()
  for (const link of links) await comeIn(deps, link)

  const team = await shownTeam(deps, official, teamId)

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

test('there is one head, among those who came in and those who have not', async () => {
  const { deps, official, teamId, links } = await givenTeam()
  const [piêng] = links
  if (piêng) await comeIn(deps, piêng)
  const [member] = (await shownTeam(deps, official, teamId)).members

  await makeHead(deps, official, { teamId, who: member?.learnerId ?? '' })
  const team = await shownTeam(deps, official, teamId)
  expect(team.members).toMatchObject([{ post: 'head' }])
  expect(team.pending.map(({ post }) => post)).toEqual(['member', 'member'])

  deps.advance(1)
  await makeHead(deps, official, { teamId, who: team.pending[0]?.id ?? '' })
  const then = await shownTeam(deps, official, teamId)
  expect(then.members).toMatchObject([{ post: 'member' }])
  expect(then.pending.filter(({ post }) => post === 'head')).toHaveLength(1)
})

test('who leaves is of the past, and teaches there no more if so wished', async () => {
  const { deps, official, teamId, links } = await givenTeam()
  for (const link of links) await comeIn(deps, link)
  deps.advance(24 * 60)
  const [head, other] = (await shownTeam(deps, official, teamId)).members
  const leaving = { teamId, takesRole: true, learnerId: head?.learnerId ?? '' }

  await endMembership(deps, official, leaving)
  const staying = { teamId, takesRole: false, learnerId: other?.learnerId ?? '' }
  await endMembership(deps, official, staying)

  const team = await shownTeam(deps, official, teamId)
  expect(team.members).toHaveLength(1)
  expect(team.past.map(({ name }) => name)).toEqual(['Trần Thị Bé', 'Lò Văn Piêng'])
  expect(team.trainers.map(({ name }) => name)).toEqual(['Lò Văn Piêng'])

  await addTrainer(deps, official, { teamId, learnerId: staying.learnerId })
  expect((await shownTeam(deps, official, teamId)).members).toHaveLength(2)
})

test('a name that is there is not invited again; a lost link is renewed', async () => {
  const { deps, official, teamId, links } = await givenTeam()

  expect(await addMembers(deps, official, { teamId, lines: 'võ minh' })).toMatchObject({
    ...{ ok: false, failure: { code: 'bad-members' } },
  })
  const { pending } = await shownTeam(deps, official, teamId)
  const lost = pending.find(({ name }) => name === 'Võ Minh')
  deps.advance(8 * 24 * 60)
  const renewed = await renewInvitation(deps, official, {
    ...{ teamId, invitationId: lost?.id ?? '' },
  })

  if (!renewed.ok) throw new Error(renewed.failure.code)
  await comeIn(deps, renewed.value)
  expect(renewed.value.token).not.toBe(links[2]?.token)
  const team = await shownTeam(deps, official, teamId)
  expect(team.members.map(({ name }) => name)).toEqual(['Võ Minh'])
  expect(team.pending.map(({ isExpired }) => isExpired)).toEqual([true, true])
})

test('a trainer with an account joins with it', async () => {
  const { deps, official, teamId } = await givenTeam()
  const staff = await givenStaff(deps, { loginName: 'an', displayName: 'Hà An' })
  const added = await addMembers(deps, official, { teamId, lines: 'Hà An' })
  if (!added.ok) throw new Error(added.failure.code)

  await joinByInvitation(deps, added.value[0]?.token ?? '', staff)

  const team = await shownTeam(deps, official, teamId)
  expect(team.members).toMatchObject([{ learnerId: staff.learnerId, post: 'member' }])
})
