import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { checkFounding, type FoundingForm } from './founding.ts'
import type { ShownLink } from './member-links.tsx'
import type { ShownTeam, ShownTeams } from './shown-team.ts'
import { TeamPage } from './team-page.tsx'
import { TeamsPage } from './teams-page.tsx'
import { teamDoneWords } from './team-words.ts'

const paper = { decisionNumber: '12/QĐ-UBND', decidedOn: '2026-02-20' }
const listed = {
  ...{ id: 't', unitId: 'h-111', ...paper, since: '2026-03-01', until: null },
  ...{ isEnded: false, isOpenable: true, members: 1, pending: 2 },
}
const commune = { id: 'c-11', level: 'commune', name: 'Xã Đông' } as const
const teams: ShownTeams = {
  unit: commune,
  below: [],
  places: [
    { unitId: 'h-112', level: 'hamlet', name: 'Thôn 2', teams: [] },
    { unitId: 'h-111', level: 'hamlet', name: 'Thôn 1', teams: [listed] },
    { unitId: 'c-11', level: 'commune', name: 'Xã Đông', teams: [] },
  ],
  past: [{ ...listed, until: '2026-03-02', isEnded: true, isOpenable: false }],
}
const asked: FoundingForm = {
  ...{ teamId: 't', unitId: 'h-112', ...paper, from: '2026-03-01', head: 1 },
  lines: 'Võ Minh\nTrần Thị Bé',
}
const wrong = { ...asked, decisionNumber: '', decidedOn: '', lines: 'An\nAn\n12\n' }
const link: ShownLink = {
  ...{ name: 'Võ Minh', post: 'head', url: 'https://hoc.example.vn/moi/abc' },
  expiresAt: '2026-03-08T10:00:00.000Z',
}
const founded = { teamId: 't', unitName: 'Thôn 2', links: [link] }

const member = (learnerId: string, post: 'head' | 'member', name?: string) => ({
  ...{ learnerId, name, post, since: '2026-03-01', until: null, isActive: true },
})
const team: ShownTeam = {
  ...{ id: 't', unitId: 'h-111', unitName: 'Thôn 1', place: 'Thôn 1, Xã Đông' },
  ...{ teamsOf: 'h-111', ...paper, from: '2026-03-01', until: null },
  ...{ isEnded: false, mayManage: true },
  members: [member('a', 'head', 'Lò Văn Piêng'), member('b', 'member')],
  past: [{ ...member('c', 'member', 'Hà An'), until: '2026-03-05', isActive: false }],
  pending: [true, false].map((isExpired) => ({
    ...{ id: `i-${isExpired}`, name: 'Võ Minh', post: 'member', isExpired },
    expiresAt: '2026-03-08T10:00:00.000Z',
  })),
  trainers: [{ learnerId: 'd', name: 'Trần Thị Bé' }],
}
const seen: ShownTeam = {
  ...{ ...team, mayManage: false, teamsOf: undefined },
  ...{ pending: [], trainers: [] },
}
const today = '2026-03-10'

describe.each(languages)('in %s', (language) => {
  test.each([
    ['teams', <TeamsPage teams={teams} asked={asked} />],
    [
      'teams, previewed',
      <TeamsPage teams={teams} asked={{ ...asked, check: checkFounding(asked, today) }} />,
    ],
    [
      'teams, refused',
      <TeamsPage teams={teams} asked={{ ...wrong, check: checkFounding(wrong, today) }} />,
    ],
    ['teams, founded', <TeamsPage teams={teams} asked={asked} founded={founded} />],
    [
      'teams of a province',
      <TeamsPage teams={{ ...teams, places: [], below: [commune] }} asked={asked} />,
    ],
    ['team', <TeamPage team={team} done="head" links={[link]} />],
    ['team, ended', <TeamPage team={{ ...team, isEnded: true, until: today }} />],
    ['team, seen', <TeamPage team={seen} />],
    [
      'team, corrected badly',
      <TeamPage
        team={team}
        decision={{ values: asked, fields: { decidedOn: 'day-ahead' } }}
      />,
    ],
  ])('every text of the page “%s” is there', (_name, page) => {
    const html = renderPage(page, language)

    expect(html).not.toContain('{{')
    expect(html.match(/<h1/g)).toHaveLength(1)
  })

  test.each(teamDoneWords)('a team’s page has words for %s', (done) => {
    expect(renderPage(<TeamPage team={team} done={done} />, language)).toContain(
      'role="status"',
    )
  })

  test.each([
    'not-your-unit',
    'team-ended',
    'not-a-trainer',
    'not-a-member',
    'invitation-gone',
    'nothing-written',
  ] as const)('a team’s page has words for the refusal %s', (refusal) => {
    expect(renderPage(<TeamPage team={team} refusal={refusal} />, language)).toContain(
      'role="alert"',
    )
  })
})

test('the preview says the paper as it reads, and asks who is the head', () => {
  const check = checkFounding(asked, today)
  const html = renderPage(<TeamsPage teams={teams} asked={{ ...asked, check }} />)

  expect(html).toContain('Quyết định số 12/QĐ-UBND ngày 20/2/2026')
  expect(html).toContain('value="found-team"')
  expect(html).toMatch(/id="head-1"[^>]*checked/)
})

test('what was typed comes back with what is wrong with it', () => {
  const check = checkFounding(wrong, today)
  const html = renderPage(<TeamsPage teams={teams} asked={{ ...wrong, check }} />)

  expect(html).not.toContain('value="found-team"')
  expect(html).toContain('An\nAn\n12')
  expect(html).toContain('An: tên này có rồi')
})

test('who only teaches there gets no form', () => {
  expect(renderPage(<TeamPage team={seen} />)).not.toContain('<form')
})
