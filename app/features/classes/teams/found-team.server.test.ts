import { expect, test } from 'vitest'
import { givenDeps } from '#tests/support/people.ts'
import { foundTeam, previewTeam } from './found-team.server.ts'
import {
  decision,
  founding,
  givenOfficial,
  givenTeam,
  shownTeam,
} from '#tests/support/teams.ts'

test('a team is founded with its decision, and waits for those named', async () => {
  const { deps, official, teamId, links } = await givenTeam()

  expect(links.map(({ name, post }) => [name, post])).toEqual([
    ['Lò Văn Piêng', 'member'],
    ['Trần Thị Bé', 'head'],
    ['Võ Minh', 'member'],
  ])
  const team = await shownTeam(deps, official, teamId)
  expect(team).toMatchObject({ ...decision, place: 'Thôn 1, Xã Đông, Tỉnh Một' })
  expect(team.members).toEqual([])
  expect(team.pending.map(({ name }) => name).sort()).toEqual([
    'Lò Văn Piêng',
    'Trần Thị Bé',
    'Võ Minh',
  ])
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
