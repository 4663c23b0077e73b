import { expect, test } from 'vitest'
import type { Rung } from '#app/features/learning/learning.ts'
import { callList } from './call-list.ts'
import { eveningSkills } from './evening-skills.ts'
import { proposeEvening, type EveningResident } from './evening.ts'

const taught = (id: string, procedure: string) => ({
  ...{ id, level: 1 as const, group: 'papers', name: { vi: id, en: id } },
  ...{ procedures: [procedure], frameworkRefs: [], scenarios: [id], lessons: [id] },
})
const skills = eveningSkills(
  [
    ...[taught('sign-in', 'P01'), taught('phone', 'P27'), taught('look-up', 'P21')],
    ...[taught('typing', 'P28'), taught('scams', 'P23')],
  ],
  [
    { readers: 'residents', skills: ['phone', 'typing', 'scams'] },
    { readers: 'residents', skills: ['sign-in', 'look-up', 'scams'] },
    { readers: 'officials', skills: ['look-up'] },
  ],
)
const core = {
  ...{ version: 1, validFrom: '2026-01-01' },
  oneOfEach: [['P01'], ['P21'], ['P23'], ['P27']],
}

let count = 0
const resident = (
  rungs: Record<string, Rung> = {},
  more: Partial<EveningResident> = {},
): EveningResident => ({
  ...{ id: `r-${String(count++)}`, name: 'Bác Mai', household: null, phone: null },
  ...{ rungs, isToAskAgain: false, hasCard: false },
  ...more,
})
const many = (number: number, rungs: Record<string, Rung> = {}) =>
  Array.from({ length: number }, () => resident(rungs))

const proposed = (
  residents: EveningResident[],
  last?: { skill: string; present: number; passed: number },
) => proposeEvening({ residents, last }, skills, core)

test('skills stand in the order of the residents’ paths', () => {
  expect(skills.map(({ id }) => id)).toEqual([
    ...['phone', 'typing', 'scams', 'sign-in', 'look-up'],
  ])
  expect(skills.find(({ id }) => id === 'scams')?.after).toEqual(['typing', 'look-up'])
})

test('where nobody is listed yet, the first lesson of the first path is proposed', () => {
  expect(proposed([])[0]).toMatchObject({ skill: 'phone', reason: 'first', mode: 'guided' })
})

test('what the fewest can do alone comes first, with the numbers behind it', () => {
  const residents = [...many(12, { phone: 'passed' }), ...many(28)]

  const [first] = proposed(residents)

  expect(first).toMatchObject({ skill: 'sign-in', reason: 'not-begun' })
  expect(proposed(residents).find(({ skill }) => skill === 'phone')).toMatchObject({
    reason: 'least',
    counts: { all: 40, reached: 12, practised: 12, passed: 12 },
  })
})

test('nothing is proposed before a third have practised what its paths put before it', () => {
  const order = (residents: EveningResident[]) =>
    proposed(residents).map(({ skill }) => skill)
  const few = [...many(3, { 'sign-in': 'practised' }), ...many(9, { phone: 'passed' })]
  const more = [...many(4, { 'sign-in': 'practised' }), ...many(8, { phone: 'passed' })]

  expect(order(few).indexOf('look-up')).toBeGreaterThan(order(few).indexOf('sign-in'))
  expect(order(more)[0]).toBe('look-up')
})

test('an evening is repeated while half of those there cannot do it alone, and not after', () => {
  const residents = many(20, { 'sign-in': 'reached' })
  const after = (passed: number) =>
    proposed(residents, { skill: 'sign-in', present: 20, passed })

  expect(after(9)[0]).toMatchObject({
    skill: 'sign-in',
    reason: 'again',
    counts: { all: 20, passed: 9 },
  })
  expect(after(10).at(-1)?.skill).toBe('sign-in')
})

test('once the basic set is known, the paths say what comes next', () => {
  const all = {
    phone: 'passed',
    scams: 'passed',
    'sign-in': 'passed',
    'look-up': 'passed',
  } as const

  expect(proposed(many(5, all))[0]).toMatchObject({ skill: 'typing', reason: 'not-begun' })
})

test.each<[Rung, string]>([
  ['reached', 'guided'],
  ['practised', 'practice'],
  ['passed', 'exam'],
])('where all have %s it, the room begins in the mode %s', (rung, mode) => {
  const found = proposed(many(6, { phone: rung })).find(({ skill }) => skill === 'phone')

  expect(found?.mode).toBe(mode)
})

test('those never reached are called first, then those to be asked again; who can, helps', () => {
  const [fresh, again, met, able] = [
    resident({}, { name: 'Bác Tư' }),
    resident({ scams: 'reached' }, { name: 'Bác Ba', isToAskAgain: true }),
    resident({ scams: 'reached' }, { name: 'Bác An' }),
    resident({ phone: 'confirmed' }, { name: 'Bác Hai' }),
  ]

  expect(callList([able, met, again, fresh], 'phone')).toEqual({
    calls: [fresh, again, met],
    helpers: [able],
  })
})
