import { expect, test } from 'vitest'
import { firstDayOf, firstDaysOf } from './first-days.ts'
import { indicatorOf, steps, type PeopleIndicator } from './indicator.ts'
import type { Person } from './person.ts'
import type { Rules } from './rules.ts'

const rules: Rules = {
  contents: ['money', 'services'],
  skills: [
    { id: 'sign-in', content: 'services', procedures: ['P01'] },
    { id: 'activate', content: 'services', procedures: ['P02'] },
    { id: 'transfer', content: 'money', procedures: ['P17'] },
  ],
  core: [
    {
      ...{ version: 1, validFrom: '2026-01-01', validTo: '2026-06-01' },
      oneOfEach: [['P01', 'P02']],
    },
    { version: 2, validFrom: '2026-06-01', oneOfEach: [['P01', 'P02'], ['P17']] },
  ],
}

function whoPassed(days: Record<string, string>): Person {
  const skills = Object.fromEntries(
    Object.entries(days).map(([skill, passed]) => [skill, { passed }]),
  )
  return { spells: [], skills, attended: null, answered: null }
}

const passedDay = (days: Record<string, string>, thing: 'any' | 'core' | 'five') =>
  firstDaysOf(whoPassed(days), rules).get(`${thing}.passed`)

test('a content is passed with any of its skills, all five with one of each', () => {
  const days = { activate: '2026-02-03', 'sign-in': '2026-02-01' }
  const found = firstDaysOf(whoPassed(days), rules)

  expect(found.get('content:services.passed')).toBe('2026-02-01')
  expect(found.get('content:money.passed')).toBeUndefined()
  expect(passedDay(days, 'five')).toBeUndefined()
  expect(passedDay({ ...days, transfer: '2026-03-01' }, 'five')).toBe('2026-03-01')
})

test.each([
  [
    'before there was a core set, on its first day',
    { activate: '2025-11-01' },
    '2026-01-01',
  ],
  ['while it asked for one thing', { 'sign-in': '2026-05-31' }, '2026-05-31'],
  ['too late for one thing', { 'sign-in': '2026-06-01' }, undefined],
  ['both things later', { 'sign-in': '2026-06-01', transfer: '2026-07-02' }, '2026-07-02'],
  [
    'by the first version, for good',
    { 'sign-in': '2026-02-01', transfer: '2026-07-02' },
    '2026-02-01',
  ],
])('the core set is passed %s', (_when, days, day) => {
  expect(passedDay(days, 'core')).toBe(day)
})

test('one indicator asked for by itself has the same first day as among all', () => {
  const days = { passed: '2026-02-01', practised: '2026-01-15' }
  const person: Person = {
    ...{ spells: [], attended: '2026-01-10', answered: null },
    skills: { 'sign-in': days, transfer: { ...days, used: '2026-06-03' } },
  }
  const things = ['any', 'core', 'five', 'content:money', 'skill:sign-in'] as const
  const all: PeopleIndicator[] = [
    ...(['listed', 'attended', 'answered'] as const),
    ...things.flatMap((thing) => steps.map((step) => indicatorOf(thing, step))),
  ]
  const found = firstDaysOf(person, rules)
  for (const indicator of all) {
    expect(firstDayOf(person, { indicator, rules })).toBe(found.get(indicator))
  }
  expect(found.get('core.used')).toBeUndefined()
  expect(found.get('five.passed')).toBe('2026-02-01')
})
