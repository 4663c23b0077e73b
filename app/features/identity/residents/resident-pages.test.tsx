import type { ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { residentDraft } from '#tests/support/residents.ts'
import { purposes, type KnownConsent } from '../consent.ts'
import { AddResidentForm } from './add-resident-form.tsx'
import { EraseResidentPage } from './erase-resident-page.tsx'
import type { CheckedLine } from './find-twins.ts'
import { MergePage } from './merge-page.tsx'
import { noValues } from './resident-form.ts'
import { ResidentPage } from './resident-page.tsx'
import { residentRefusals, residentWords } from './resident-words.ts'
import { residentProblems } from './resident.ts'
import { listWords, ResidentsPage } from './residents-page.tsx'
import { RosterForm, rosterRefusals } from './roster-form.tsx'
import type { ShownResident } from './shown-resident.ts'

const hamlet = { id: 'h-111', level: 'hamlet', name: 'Thôn 1' } as const
const other = {
  ...{ id: 'other', name: 'Bác Lan', birthYear: 1962 },
  ...{ household: '12', hamlet: 'Thôn 1' },
}
const consentsGiven = (given: readonly string[]): KnownConsent[] =>
  purposes.map((purpose) => {
    const isGiven = given.includes(purpose)
    const since = isGiven ? '2026-03-01T10:00:00.000Z' : undefined
    return { purpose, since, askedBy: 'Anh Mẫu', wasGiven: isGiven }
  })
const resident = (given: readonly string[] = ['class-list']): ShownResident => ({
  ...{ id: 'lan', known: residentDraft(), hamlet, place: 'Thôn 1, Xã Đông' },
  otherHamlets: [{ id: 'h-112', level: 'hamlet', name: 'Thôn 2' }],
  ...{ hasAccount: false, consents: consentsGiven(given), groups: ['poor'] },
  others: { alike: [other], rest: [other] },
  merged: [{ mergeId: 'merge', name: 'Bác Lan' }],
})
const list = { unitId: 'h-111', name: 'Thôn 1', place: 'Thôn 1, Xã Đông', search: '' }
const line = (overrides: Partial<CheckedLine>): CheckedLine => ({
  ...{
    line: 1,
    text: 'Lan',
    draft: residentDraft(),
    problems: [],
    leftOut: [],
    twin: undefined,
  },
  ...overrides,
})
const lines = [
  line({}),
  line({ line: 2, twin: { where: 'list', line: 1 } }),
  line({
    ...{ line: 3 },
    twin: { where: 'hamlet', name: 'Lan', household: '1', birthYear: 1962 },
  }),
  line({ line: 4, twin: { where: 'commune' } }),
  ...residentProblems.map((problem, place) =>
    line({ line: 5 + place, problems: [problem] }),
  ),
]
const roster = { text: 'Lan', anyway: [2], isGuardianTicked: false }
const shown = (name: string, page: ReactElement): [string, ReactElement] => [name, page]
const people = [{ id: 'lan', name: 'Lan', birthYear: 1962, hasPhone: false }]
const households = [
  { household: '12', people },
  { household: null, people },
]

const waiting = {
  ...{ count: 3, parts: [hamlet, { ...hamlet, id: 'h-112', name: 'Thôn 1B' }] },
  households: [
    { id: 'lan', household: '12', names: ['Lan', 'Tư'] },
    { id: 'hai', household: null, names: ['Hai'] },
  ],
}

describe.each(languages)('in %s', (language) => {
  test.each<[string, ReactElement]>([
    ['an empty list', <ResidentsPage list={{ ...list, count: 0, households: [] }} />],
    ['people', <ResidentsPage list={{ ...list, count: 9, households }} />],
    [
      'who waits after a split',
      <ResidentsPage list={{ ...list, count: 9, households, waiting }} isNoneChosen />,
    ],
    ['hamlets', <ResidentsPage list={{ ...list, hamlets: [hamlet] }} />],
    ['a commune without hamlets', <ResidentsPage list={{ ...list, hamlets: [] }} />],
    ['the roster', <RosterForm {...roster} />],
    ['its preview', <RosterForm {...roster} preview={{ lines, seen: 'x' }} />],
    ['it all right', <RosterForm {...roster} preview={{ lines: [line({})], seen: 'x' }} />],
    [
      'one person',
      <AddResidentForm values={noValues} problems={residentProblems} isNotAgreed isThere />,
    ],
    ['a person', <ResidentPage resident={resident()} />],
    ['who agreed to all', <ResidentPage resident={resident(purposes)} />],
    [
      'a wrong edit',
      <ResidentPage
        resident={resident()}
        edit={{ values: noValues, problems: ['name-missing'] }}
      />,
    ],
    ['a merge', <MergePage resident={resident()} other={other} />],
    ['an erasure', <EraseResidentPage resident={resident()} isTickMissing />],
    [
      'a leaving',
      <EraseResidentPage resident={resident(purposes)} isTickMissing={false} />,
    ],
    ...listWords.map((done) =>
      shown(
        done,
        <ResidentsPage list={list} done={done} counts={{ added: 2, skipped: 1 }} />,
      ),
    ),
    ...rosterRefusals.map((refusal) =>
      shown(refusal, <RosterForm {...roster} refusal={refusal} />),
    ),
    ...residentWords.map((done) =>
      shown(done, <ResidentPage resident={resident()} done={done} />),
    ),
    ...residentRefusals.map((refusal) =>
      shown(refusal, <ResidentPage resident={resident()} refusal={refusal} />),
    ),
  ])('every text of the page “%s” is there', (_name, page) => {
    expect(renderPage(page, language)).not.toMatch(/\{\{|residents:|>\w+(-\w+)*\.\w+</)
  })
})

test('nothing is ticked for anybody', () => {
  const fresh = [
    <AddResidentForm values={noValues} problems={[]} />,
    <RosterForm {...roster} anyway={[]} preview={{ lines: [line({})], seen: 'x' }} />,
    <ResidentPage resident={{ ...resident([]), groups: [] }} />,
  ]
  for (const page of fresh) {
    expect(renderPage(page)).not.toMatch(/type="checkbox"[^>]*checked/)
  }
})

test('a roster with a wrong line cannot be saved from', () => {
  expect(
    renderPage(<RosterForm {...roster} preview={{ lines, seen: 'x' }} />),
  ).not.toContain('add-roster')
})
