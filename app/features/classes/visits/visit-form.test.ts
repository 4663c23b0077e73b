import { expect, test } from 'vitest'
import { readVisit, type VisitProblems, type VisitTyped } from './visit-form.ts'

const rules = { today: '2026-03-01', isSkill: (skill: string) => skill === 'tra-cuu-ho-so' }
const typed: VisitTyped = {
  who: ['person-1'],
  ...{ skill: 'tra-cuu-ho-so', outcome: 'shown', where: 'home', next: 'none', day: '' },
}

test.each([
  ['week', '', '2026-03-08'],
  ['month', '', '2026-03-29'],
  ['none', '2026-03-05', null],
  ['day', '2026-03-02', '2026-03-02'],
])('the next visit “%s” is on its day', (next, day, nextOn) => {
  const read = readVisit({ ...typed, next, day }, rules)

  expect(read).toMatchObject({ visit: { nextOn } })
})

test.each<[string, Partial<VisitTyped>, VisitProblems]>([
  ['nobody', { who: [] }, { who: 'who-missing' }],
  ['nothing shown', { skill: '' }, { skill: 'skill-missing' }],
  ['a skill that is none', { skill: 'bay' }, { skill: 'skill-missing' }],
  ['no outcome', { outcome: '' }, { outcome: 'outcome-missing' }],
  ['no place', { where: 'moon' }, { where: 'place-missing' }],
  ['no next time', { next: '' }, { next: 'next-missing' }],
  ['no day', { next: 'day', day: '' }, { day: 'day-missing' }],
  ['a day that is none', { next: 'day', day: '2026-02-99' }, { day: 'day-missing' }],
  ['today again', { next: 'day', day: '2026-03-01' }, { day: 'day-past' }],
  ['in ten years', { next: 'day', day: '2036-03-01' }, { day: 'day-too-far' }],
])('a visit with %s is not taken', (_case, wrong, problems) => {
  expect(readVisit({ ...typed, ...wrong }, rules)).toEqual({ problems })
})

test.each(['not-home', 'refused'])('nothing was shown to who was %s', (outcome) => {
  const read = readVisit({ ...typed, outcome, skill: 'tra-cuu-ho-so' }, rules)

  expect(read).toMatchObject({ visit: { skill: null } })
})
