import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { AskingPage } from '../follow-up/asking-page.tsx'
import { FollowUpsPage } from '../follow-up/follow-ups-page.tsx'
import type { Asking, FollowUps } from '../follow-up/shown-follow-ups.ts'
import { BoxPage } from './box-page.tsx'
import { classLinksOf } from './class-links.ts'
import { myDoneWords, MyClassesPage } from './my-classes-page.tsx'
import type { MyProblem } from './my-problem.ts'
import { faces } from './satisfaction.ts'
import type { Box, MyClass, MyClasses } from './shown-questions.ts'

const person = { id: 'an', name: 'Bác An', household: '12', skill: 'tra-cuu' }
const asked: FollowUps = {
  hamlet: { id: 'h-111', name: 'Thôn 1' },
  counts: { asked: 5, answered: 3, alone: 2 },
  people: [
    { ...person, on: '2026-02-01', misses: 2, phone: '0912345678' },
    { ...person, id: 'binh', on: '2026-02-01', misses: 0, phone: null },
  ],
}
const asking: Asking = {
  ...{ id: 'an', name: 'Bác An', household: '12', phone: '0912345678' },
  ...{ hamletId: 'h-111', due: { skill: 'tra-cuu', on: '2026-02-01', misses: 1 } },
}
const questions = [
  { id: 'q-1', text: 'Một?', answer: null, isAnswered: false },
  { id: 'q-2', text: 'Hai?', answer: 'Đây.', isAnswered: true },
  { id: 'q-3', text: 'Ba?', answer: null, isAnswered: true },
]
const own: MyClass = {
  ...{ id: 'class-1', skill: 'tra-cuu', scenario: 'tra-cuu', place: 'Nhà văn hóa' },
  ...{ startsAt: '2026-02-01T12:00:00.000Z', pages: ['/tap/khac', '/tu-kho'] },
  ...{ face: 'fair', questions },
}
const classes: MyClasses = { classes: [own], due: { skill: 'tra-cuu' } }
const links = {
  'class-1': classLinksOf(own, {
    describeSkill: () => ({ title: 'Tra cứu', lesson: 'tra-cuu' }),
    titleOf: (scenario) => scenario,
  }),
}
const mine = { shown: classes, links, dueSkill: 'Tra cứu', once: 'once-1' }
const typed = {
  ...{ classId: 'class-1', text: 'Một câu hỏi', isNameless: true, answer: '', hurt: '' },
}
const box: Box = {
  ...{ classId: 'class-1', skill: 'tra-cuu', startsAt: own.startsAt },
  questions: questions.map((each, place) => ({
    ...each,
    ...{ name: place === 0 ? null : 'Bác An', askedAt: own.startsAt },
  })),
  satisfaction: { isHidden: false, counts: { good: 4, fair: 1, bad: 1 } },
}
const hidden = (answered: number): Box => ({
  ...{ ...box, questions: [], satisfaction: { isHidden: true, answered } },
})
const problems: readonly MyProblem[] = [
  ...(['text-missing', 'text-too-long', 'identity-number', 'too-many'] as const),
  ...(['not-your-class', 'rating-missing', 'answer-missing', 'hurt-missing'] as const),
]

describe.each(languages)('in %s', (language) => {
  test.each([
    ['people to ask', <FollowUpsPage shown={asked} titleOfSkill={{}} isDone />],
    [
      'nobody to ask',
      <FollowUpsPage shown={{ ...asked, people: [] }} titleOfSkill={{}} isDone />,
    ],
    ['asking', <AskingPage person={asking} skill="Tra cứu" isDone />],
    ['nothing to ask', <AskingPage person={{ ...asking, due: null }} skill="" />],
    [
      'asking refused',
      <AskingPage
        person={asking}
        skill="Tra cứu"
        typed={{ answer: 'not-yet', hurt: '', way: 'met' }}
        problem="hurt-missing"
      />,
    ],
    ['no class', <MyClassesPage {...mine} shown={{ classes: [], due: null }} links={{}} />],
    ['box', <BoxPage box={box} skill="Tra cứu" isDone />],
    ['empty box', <BoxPage box={hidden(0)} skill="Tra cứu" />],
    ['box of a few', <BoxPage box={hidden(4)} skill="Tra cứu" />],
  ])('every text of the page “%s” is there', (_name, page) => {
    expect(renderPage(page, language)).not.toContain('{{')
  })

  test.each(myDoneWords)('the page of my classes says that it is done: %s', (done) => {
    const html = renderPage(<MyClassesPage {...mine} done={done} />, language)

    expect(html).toContain('role="status"')
  })

  test.each(problems)('the page of my classes has words for %s', (problem) => {
    const html = renderPage(
      <MyClassesPage {...mine} refused={{ problem, typed }} />,
      language,
    )

    expect(html).toContain('role="alert"')
    const field = /href="#([\w-]+)">/.exec(html.split('role="alert"')[1] ?? '')?.[1]
    expect(html).toContain(`id="${field ?? 'none'}"`)
  })

  test.each([
    'text-missing',
    'text-too-long',
    'identity-number',
    'question-not-found',
  ] as const)('the box has words for %s', (problem) => {
    const refused = { problem, question: 'q-1', text: 'Trả lời' }
    const html = renderPage(
      <BoxPage box={box} skill="Tra cứu" refused={refused} />,
      language,
    )

    expect(html).toContain('role="alert"')
  })
})

test('what was typed is there again after a refusal', () => {
  const refused = { problem: 'identity-number', typed } as const

  expect(renderPage(<MyClassesPage {...mine} refused={refused} />)).toContain('Một câu hỏi')
})

test('a telephone is a link only where it may be used', () => {
  const html = renderPage(<FollowUpsPage shown={asked} titleOfSkill={{}} />)

  expect(html.match(/href="tel:/g)).toHaveLength(1)
  expect(html).toContain('Hỏi khi gặp')
})

test('each face is one tap, and the one chosen says so', () => {
  const html = renderPage(<MyClassesPage {...mine} />)

  expect(html.match(/name="face"/g)).toHaveLength(faces.length)
  expect(html.match(/aria-pressed="true"/g)).toHaveLength(1)
})

test('a page practised in class and opened for all is named once', () => {
  const pages = ['/tap/tra-cuu?che-do=lam-theo', '/tap/khac']
  const { pages: shown } = classLinksOf(
    { ...own, pages },
    {
      describeSkill: () => ({ title: 'Tra cứu', lesson: 'tra-cuu' }),
      titleOf: (scenario) => scenario,
    },
  )

  expect(shown.filter(({ path }) => path.includes('/tap/tra-cuu'))).toHaveLength(1)
  expect(shown).toHaveLength(4)
})
