import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { houseFilters, housesOf, type Neighbour } from './houses.ts'
import { HousesPage, withdrawRefusals } from './houses-page.tsx'
import { LaneSheet } from './lane-sheet.tsx'
import type { ShownHouses, ToVisit } from './shown-houses.ts'
import { standingWords, type Standing } from './standing.ts'
import { readHousesView } from './visit-address.ts'
import { visitProblems, type VisitTyped } from './visit-form.ts'
import { VisitPage } from './visit-page.tsx'
import { firstTyped } from './visit-start.ts'

const today = '2026-03-10'
const core = [['dang-nhap', 'kich-hoat'], ['tra-cuu']]
const standing = (word: Standing['word']): Standing => ({
  ...{ word, lines: ['passed', 'practised'], alone: 1 },
})
const people: Neighbour[] = standingWords.map((word, place) => ({
  ...{ id: word, learnerId: word, name: `Người ${place}`, standing: standing(word) },
  ...{ birthYear: 1950, household: place < 2 ? '12' : null, smartphone: 'none' as const },
  groups: ['poor', 'disabled', 'ethnic-minority'],
  lastVisitOn: place === 0 ? null : '2026-02-01',
  nextOn: [null, '2026-03-01', today, '2026-04-01', null][place] ?? null,
}))
const shown: ShownHouses = {
  hamlet: { id: 'h-111', name: 'Thôn 1' },
  counts: { houses: 4, unreached: 1, due: 2 },
  filters: houseFilters.map((filter) => ({ filter, count: 1 })),
  justMade: { visit: 'visit-1', names: ['Lan', 'Bình'] },
  ...{ today, filter: 'all', name: '', houses: housesOf(people, today) },
}
const view = readHousesView(new URLSearchParams())
const person: ToVisit = {
  ...{ id: 'lan', name: 'Bác Lan', hamletId: 'h-111', household: '12', today },
  standing: standing('practised'),
  others: [{ id: 'binh', name: 'Bác Bình' }],
  visits: (['alone', 'not-home'] as const).map((outcome) => ({
    ...{ id: outcome, at: '2026-03-10T10:00:00.000Z', where: 'post-office' as const },
    ...{ outcome, skill: 'tra-cuu', nextOn: '2026-03-20', mayTakeBack: true },
  })),
}
const skills = {
  core: core.flat().map((id) => ({ id, title: id })),
  more: [{ id: 'khai-sinh', title: 'Khai sinh' }],
}
const typed = firstTyped(person, core, 'home')
const visit = (over: Partial<VisitTyped> = {}) => (
  <VisitPage {...{ person, skills }} typed={{ ...typed, ...over }} once="once-1" />
)

describe.each(languages)('in %s', (language) => {
  test.each([
    ['houses', <HousesPage shown={shown} view={view} isWithdrawn />],
    [
      'houses searched, at a counter',
      <HousesPage
        shown={{ ...shown, houses: [], name: 'Lan' }}
        view={{ filter: 'poor', name: 'Lan', where: 'post-office' }}
      />,
    ],
    [
      'no houses',
      <HousesPage
        shown={{ ...shown, counts: { houses: 0, unreached: 0, due: 0 } }}
        view={view}
      />,
    ],
    ['sheet', <LaneSheet shown={shown} />],
    ['visit', visit()],
  ])('every text of the page “%s” is there', (_name, page) => {
    expect(renderPage(page, language)).not.toContain('{{')
  })

  test.each(withdrawRefusals)('a visit that stays says why: %s', (refusal) => {
    const page = <HousesPage shown={shown} view={view} refusal={refusal} />

    expect(renderPage(page, language)).toContain('role="alert"')
  })

  test.each(visitProblems)('there are words for %s', (problem) => {
    const page = (
      <VisitPage {...{ person, skills, typed }} once="x" problems={{ outcome: problem }} />
    )

    expect(renderPage(page, language)).toContain('href="#outcome"')
  })
})

/** What a thumb has to do on a page: one tap on each question, and one on the button. */
function tapsIn(html: string): number {
  const asked = ['who', 'skill', 'outcome', 'where', 'next']
  const questions = asked.filter((name) =>
    html.includes(`<fieldset class="field" id="${name}"`),
  )
  const buttons = /<form method="post"><input[^>]*name="once".*?<\/form>/s.exec(html)
  const submits = [...(buttons?.[0] ?? '').matchAll(/type="submit"/g)]
  return questions.length + submits.length
}

test('a visit takes six taps when every question is answered anew', () => {
  expect(tapsIn(renderPage(visit()))).toBe(6)
})

test('what is likely is chosen beforehand, so that two taps are left; how it went never is', () => {
  const html = renderPage(visit())
  const chosen = [...html.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([input]) => input)
  const names = chosen.map((input) => /name="(\w+)"/.exec(input)?.[1]).sort()

  expect(names).toEqual(['next', 'skill', 'where', 'who'])
})

test('who lives alone is not asked for', () => {
  const html = renderPage(
    <VisitPage {...{ skills, typed }} person={{ ...person, others: [] }} once="x" />,
  )

  expect(html).toContain('<input type="hidden" name="who" value="lan"/>')
})

test('the sheet for a lane has no telephone numbers and no links to people', () => {
  const html = renderPage(<LaneSheet shown={shown} />)

  expect(html).not.toContain('tel:')
  expect(html).not.toContain('/can-bo/tham/')
})

test('a search keeps where help is given', () => {
  const html = renderPage(
    <HousesPage shown={shown} view={{ filter: 'all', name: '', where: 'post-office' }} />,
  )

  expect(html).toContain('<input type="hidden" name="o" value="buu-dien"/>')
  expect(html).toContain('href="/can-bo/tham/reached?o=buu-dien"')
})
