import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import type { FoundUnit } from '../search/found-unit.ts'
import { UnitSearchPage } from '../search/search-page.tsx'
import { ChangesPage } from './changes-page.tsx'
import { changeKinds, fieldOf, type ChangeProblem } from './hamlet-change.ts'
import {
  changeDoneWords,
  undoRefusals,
  type ChangeAsked,
  type ShownChanges,
} from './shown-changes.ts'

const changes: ShownChanges = {
  unit: { id: 'c-11', name: 'Xã Đông', level: 'commune' },
  commune: undefined,
  hamlets: [
    { id: 'h-111', name: 'Thôn 1' },
    { id: 'h-112', name: 'Thôn 2' },
  ],
  past: [
    {
      ...{ on: '2026-03-10', unitId: 'h-new', what: 'merged', from: ['Thôn 3', 'Thôn 4'] },
      ...{ to: ['Thôn Mới'], source: '12/NQ-HĐND' },
    },
    {
      ...{ on: '2026-01-10', unitId: 'h-115', what: 'closed', from: ['Thôn 5'], to: [] },
      source: undefined,
    },
  ],
  waiting: [{ id: 'h-1a', name: 'Thôn 1A', count: 3 }],
  today: '2026-11-22',
}
const typed = { kind: 'thon', name: '1A', households: '90', adults: '250' } as const
const askedFor = (kind: ChangeAsked['kind']): ChangeAsked => ({
  ...{ kind, unitIds: ['h-111'], into: [typed, { ...typed, name: '1B' }] },
  ...{ on: '2026-11-01', source: '12/NQ-HĐND' },
})
const effects = { people: 12, trainers: 1, teams: 1, classes: 2 }
const problems: ChangeProblem[] = [
  ...(['kind-missing', 'name-missing', 'name-too-long', 'name-taken'] as const),
  ...(['count-unreadable', 'count-missing', 'too-few', 'too-many'] as const),
  ...(['source-missing', 'identity-number', 'bad-day', 'day-ahead'] as const),
  ...(['has-later-changes', 'unit-not-found', 'not-your-unit'] as const),
  ...(['people-live-there', 'classes-planned'] as const),
]

describe.each(languages)('in %s', (language) => {
  test.each(changeKinds)('every text of the form to %s is there', (kind) => {
    for (const asked of [askedFor(kind), { ...askedFor(kind), effects }]) {
      const html = renderPage(<ChangesPage changes={changes} asked={asked} />, language)
      expect(html).not.toContain('{{')
      expect(html.match(/<h1/g)).toHaveLength(1)
    }
  })

  test.each(problems)('the form has words for %s, at its field', (problem) => {
    const asked = { ...askedFor('split'), problem }
    const html = renderPage(<ChangesPage changes={changes} asked={asked} />, language)
    expect(html).toContain('role="alert"')
    expect(html).toContain(`id="${fieldOf(problem)}"`)
  })

  test.each(changeDoneWords)('the page says what was done: %s', (done) => {
    expect(renderPage(<ChangesPage changes={changes} done={done} />, language)).toContain(
      'role="status"',
    )
  })

  test.each(undoRefusals)('the page says why nothing was taken back: %s', (refused) => {
    const html = renderPage(
      <ChangesPage changes={changes} undoRefused={refused} />,
      language,
    )
    expect(html).toContain('role="alert"')
    expect(html).not.toContain('{{')
  })

  test('every text of the search is there', () => {
    const formerly = { name: 'Thôn 2', until: '2026-02-01', others: [] }
    const found: FoundUnit[] = [
      { id: 'a', label: 'Thôn 1, Xã Đông' },
      { id: 'b', label: 'Thôn Mới', formerly: { ...formerly, how: 'was' } },
      { id: 'f', label: 'Thôn Mới', formerly: { ...formerly, how: 'joined' } },
      {
        id: 'c',
        label: 'Thôn Hạ',
        formerly: { ...formerly, how: 'part', others: ['Thôn 3'] },
      },
      { id: 'd', label: 'Thôn Hạ', formerly: { ...formerly, how: 'part' }, isBeyond: true },
      { id: 'e', label: 'Xã Đông', formerly: { ...formerly, how: 'below' } },
    ]
    for (const each of [undefined, [], found]) {
      const html = renderPage(<UnitSearchPage text="thôn" found={each} />, language)
      expect(html).not.toContain('{{')
      expect(html).not.toContain('search.')
      expect(html).not.toContain('don-vi/d')
    }
  })
})

test('only what was looked at can be done', () => {
  const before = renderPage(<ChangesPage changes={changes} asked={askedFor('merge')} />)
  const seen = { ...askedFor('merge'), effects }
  const after = renderPage(<ChangesPage changes={changes} asked={seen} />)

  expect(before).not.toContain('value="change-hamlets"')
  expect(after).toContain('value="change-hamlets"')
  expect(after).toContain('Từ ngày 1/11/2026: Thôn 1 nhập thành Thôn 1A')
  expect(after).toContain('12 người trong danh sách chuyển sang nơi mới.')
})

test('at a hamlet it leads to the commune', () => {
  const commune = { id: 'c-11', name: 'Xã Đông' }
  const html = renderPage(
    <ChangesPage changes={{ ...changes, commune, hamlets: undefined }} />,
  )

  expect(html).not.toContain('<form')
  expect(html).toContain('/can-bo/don-vi/c-11/thay-doi')
})
