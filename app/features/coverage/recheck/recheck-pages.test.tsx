import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { flagCodes } from '../flags/flag.ts'
import { recheckResults } from '../facts.ts'
import { PersonPage } from './person-page.tsx'
import { RecheckPage } from './recheck-page.tsx'
import type { ShownDraw, ShownRecheck, ToCheck } from './shown-recheck.ts'
import { wilson } from './wilson.ts'

const counts = {
  ...{ drawn: 20, checked: 18, alone: 15, withHelp: 2, notAnyMore: 1, notMet: 2 },
  interval: wilson(15, 18),
}
const none = {
  ...{ drawn: 0, checked: 0, alone: 0, withHelp: 0, notAnyMore: 0, notMet: 0 },
  interval: undefined,
}

const draw: ShownDraw = {
  ...{ id: 'draw-1', commune: { id: 'c-11', name: 'Xã Đông' }, population: 'core.passed' },
  ...{ seed: 'c-11|2026-Q1|core.passed|00ff', day: '2026-03-14', isReproduced: true },
  at: '2026-03-15T02:00:00.000Z',
  erased: 0,
  ...{ counts, claimed: { able: 312, adults: 1540 } },
  hamlets: [
    { name: 'Thôn 1', counts, claimed: { able: 300, adults: 540 } },
    { name: 'Thôn 2', counts: none, claimed: { able: 12, adults: null } },
  ],
}

const shown: ShownRecheck = {
  unit: { id: 'c-11', name: 'Xã Đông', level: 'commune' },
  ...{ period: '2026-Q1', periods: ['2026-Q1', '2025-Q4', '2026-01', '2026-H1'] },
  days: { dataFrom: '2025-12-15', dataTo: '2026-03-14' },
  drawing: {
    isAgain: true,
    populations: [
      {
        ...{ population: 'core.passed', outOf: 312, size: 20, able: 16 },
        interval: wilson(16, 20),
      },
      { population: 'any.passed', outOf: 0, size: 0, able: 0, interval: undefined },
    ],
  },
  ...{ draws: [draw], people: undefined, below: [], maySeeSmall: true, ended: undefined },
  flags: flagCodes.map((code) => ({
    ...{ code, about: 'Thôn 1 · 1/3/2026', unitId: 'h-111', classId: 'class-1' },
    values: { people: 12, passes: 14, seconds: 6, steps: 9 },
  })),
}

const person: ToCheck = {
  ...{ drawId: 'draw-1', learnerId: 'learner-1', name: 'Bác Luyện', household: 'Nhà 5' },
  ...{ hamlet: 'Thôn 1', task: { skill: 'tra-cuu', scenario: 'tra-cuu-ho-so' } },
  ...{ result: undefined, passedAt: undefined, isTaughtByReader: true },
  isErased: false,
}

const page = (change: Partial<ShownRecheck> = {}) => (
  <RecheckPage shown={{ ...shown, ...change }} titleOfSkill={{ 'tra-cuu': 'Tra cứu' }} />
)

describe.each(languages)('in %s', (language) => {
  test('everything on the pages has its words', () => {
    const people = [
      person,
      { ...person, learnerId: 'learner-2', name: undefined, task: undefined },
      ...recheckResults.map((result) => ({ ...person, learnerId: result, result })),
    ]
    const of = {
      official: renderPage(page(), language),
      trainer: renderPage(page({ people, drawing: undefined, draws: [] }), language),
      province: renderPage(
        page({
          ...{ unit: { id: 'p-1', name: 'Tỉnh Một', level: 'province' }, flags: undefined },
          ...{ maySeeSmall: false, below: [{ id: 'c-11', name: 'Xã Đông' }] },
        }),
        language,
      ),
    }
    for (const html of Object.values(of)) expect(html).not.toMatch(/\{\{|undefined|NaN/)
    expect(of.province).toContain('/can-bo/don-vi/c-11/kiem-tra-lai')
    expect(of.trainer).toContain('/can-bo/kiem-tra-lai/draw-1/learner-1')
  })

  test.each([
    ['not-a-commune', 'population'],
    ['no-such-period', 'population'],
    ['period-to-come', 'population'],
    ['nobody-passed', 'population'],
    ['already-drawn', 'again'],
  ] as const)('why nothing is drawn is told: %s', (problem, field) => {
    const refused = { problem, population: 'any.passed' }
    const html = renderPage(
      <RecheckPage shown={shown} titleOfSkill={{}} refused={refused} />,
      language,
    )

    expect(html).toContain(`href="#${field}"`)
    expect(html).toContain(`id="${field}"`)
  })

  test('who is to be checked is asked one thing, and the result is one tap', () => {
    const props = { skill: 'Tra cứu hồ sơ', back: '/back' }
    const passedAt = '2026-03-20T12:00:00.000Z'
    const html = renderPage(
      <PersonPage {...props} person={{ ...person, passedAt }} isMissing={false} />,
      language,
    )
    expect(html).toContain('/tap/tra-cuu-ho-so?che-do=tu-lam')
    expect(html).toMatch(/checked="" [^>]*value="alone"|value="alone"[^>]* checked=""/)

    const missing = renderPage(
      <PersonPage {...props} person={person} isMissing />,
      language,
    )
    expect(missing).toContain('href="#result"')
  })
})

test('what came of a sample stands beside what is claimed, each with its counts', () => {
  const html = renderPage(page())

  expect(html).toContain('312 / 1.540 (20,3\u00a0%)')
  expect(html).toContain('15 / 18 (83,3\u00a0%)')
  expect(html).toContain('c-11|2026-Q1|core.passed|00ff')
  expect(html).toContain('Thôn 2')
})

test('a class is opened by its trainers alone; nobody is accused', () => {
  const html = renderPage(page())

  expect(html).not.toContain('/can-bo/lop/class-1')
  expect(html).toContain('/can-bo/don-vi/h-111/lop')
  expect(renderPage(page({ people: [] }))).toContain('/can-bo/lop/class-1')
  expect(html.match(/xin xem lại/g)?.length).toBe(flagCodes.length)
  expect(html).not.toMatch(/gian lận|khai khống|vi phạm/)
})

test('what may not be seen is said to be hidden, and never a zero', () => {
  const hidden = { ...counts, checked: null, alone: null, interval: undefined }
  const html = renderPage(
    page({ maySeeSmall: false, draws: [{ ...draw, counts: hidden, hamlets: [] }] }),
  )

  expect(html.match(/ẩn \(dưới 10\)/g)?.length).toBe(2)
})
