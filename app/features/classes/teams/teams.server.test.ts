import { expect, test } from 'vitest'
import { addMembers } from './add-members.server.ts'
import { addTrainer } from './add-trainer.server.ts'
import { correctDecision } from './correct-decision.server.ts'
import { describeTeam } from './describe-team.server.ts'
import { endMembership } from './end-membership.server.ts'
import { endTeam } from './end-team.server.ts'
import { foundTeam, previewTeam } from './found-team.server.ts'
import { listTeams } from './list-teams.server.ts'
import { makeHead } from './make-head.server.ts'
import { renewInvitation } from './renew-invitation.server.ts'
import {
  comeIn,
  decision,
  founding,
  givenOfficial,
  givenTeam,
  shownTeam,
} from '#tests/support/teams.ts'

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

  expect(await shownTeam(deps, trainer, teamId)).toMatchObject({
    ...{ mayManage: false, pending: [], trainers: [] },
  })
})

test('a decision is corrected, and a team ends with all that belongs to it', async () => {
  const { deps, official, teamId, links } = await givenTeam()
  const [link] = links
  if (link) await comeIn(deps, link)
  deps.advance(1)
  const right = { ...decision, decisionNumber: '21/QĐ-UBND' }
  await correctDecision(deps, official, { teamId, ...right })
  expect(await shownTeam(deps, official, teamId)).toMatchObject(right)

  deps.advance(24 * 60)
  await endTeam(deps, official, { teamId, takesRoles: true })

  expect(await shownTeam(deps, official, teamId)).toMatchObject({
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
