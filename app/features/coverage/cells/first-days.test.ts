import { expect, test } from 'vitest'
import { firstDaysOf } from './first-days.ts'
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
