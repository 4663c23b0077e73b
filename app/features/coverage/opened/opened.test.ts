import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nobody } from '../cells/counts.ts'
import { evidenceOn } from './evidence-on.ts'
import { gradeLines } from './grade-lines.ts'
import { joinRungs } from './join-rungs.ts'
import { monthLines } from './month-lines.ts'
import { measureOf } from './opened-indicator.ts'
import { asksOtherDay } from './read-asked.ts'
import { readSpan } from './span.ts'

const book = {
  groups: [{ id: 'thanh-toan' }],
  skills: [{ id: 'chuyen-tien' }],
  indicators: [
    { id: 'basic-skill', formula: 'core.passed' as const },
    { id: 'equity-gap', formula: 'equity-gap' as const },
    { id: 'real-use-30d', formula: 'real-use' as const },
    { id: 'online-dossiers' },
  ],
}

test.each([
  ['basic-skill', { by: 'people', indicator: 'core.passed' }],
  ['equity-gap', { by: 'people', indicator: 'core.passed' }],
  ['real-use-30d', { by: 'calculation', calculation: 'real-use' }],
  ['skill:chuyen-tien.used', { by: 'people', thing: 'skill:chuyen-tien', step: 'used' }],
  ['content:thanh-toan.passed-self', { by: 'people', step: 'passed-self' }],
  ['attended', { by: 'people', indicator: 'attended', thing: undefined }],
  ['classes', { by: 'deeds', indicator: 'classes' }],
])('%s is counted by %o', (key, measure) => {
  expect(measureOf(key, book)).toMatchObject(measure)
})

test.each(['online-dossiers', 'skill:unknown.passed', 'core.flown', '', 'constructor'])(
  'there is no number %j',
  (key) => {
    expect(measureOf(key, book)).toBeUndefined()
  },
)

test('months begin with the one before the first with anybody', () => {
  const points = [0, 0, 2, 5, 5].map((count, place) => ({
    month: `2026-0${place + 1}`,
    counts: { ...nobody, everyone: count },
  }))
  const lines = monthLines(points, {
    ...{ group: 'everyone', maySeeSmall: true },
    isHidden: () => false,
  })
  expect(lines.map(({ month }) => month)).toEqual([
    ...['2026-02', '2026-03', '2026-04', '2026-05'],
  ])
  expect(lines.map(({ isNew }) => isNew)).toEqual([
    ...[0, 2, 3, 0].map((count) => ({ kind: 'count', count })),
  ])
})

test.each([
  ['', false],
  ['ngay=2026-11-22', false],
  ['ngay=', false],
  ['ngay=2026-02-30', true],
  ['ngay=2026-11-23', true],
  ['tu=2026-01-01&den=hom-qua', true],
])('an address with “%s” is answered with another day: %s', (query, isOther) => {
  expect(asksOtherDay(new URLSearchParams(query), '2026-11-22')).toBe(isOther)
})

const few = fc.nat(40)

test('from above the commune no month and no grade tells of one to nine people', () => {
  fc.assert(
    fc.property(
      fc.array(few, { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (news, isHidden) => {
        let count = 0
        const points = news.map((each, place) => {
          count += each
          return { month: String(place), counts: { ...nobody, everyone: count } }
        })
        for (const { number, isNew } of monthLines(points, {
          ...{ group: 'everyone', maySeeSmall: false },
          isHidden: () => isHidden,
        })) {
          for (const each of [number, isNew]) {
            if (each.kind === 'count')
              expect(each.count === 0 || each.count >= 10).toBe(true)
          }
        }
      },
    ),
  )
  fc.assert(
    fc.property(few, few, few, few, (self, word, seen, again) => {
      const passed = self + word
      const grades = { passed, 'passed-self': self, confirmed: seen + again }
      const lines = gradeLines(
        { ...grades, 'confirmed-seen': seen, 'confirmed-again': again },
        { maySeeSmall: false, isHidden: () => false },
      )
      for (const { grade, number } of lines) {
        if (number.kind !== 'count') continue
        const whole = grade === 'self' || grade === 'word' ? passed : seen + again
        for (const each of [number.count, whole - number.count]) {
          expect(each === 0 || each >= 10).toBe(true)
        }
      }
    }),
  )
})

const words = { titleOfScenario: (id: string) => id, titleOfSkill: (id: string) => id }

test('an attempt in a class leads to the class, one at home nowhere', () => {
  const attempt = { kind: 'attempt' as const, ref: null, skill: 's', scenario: 'x' }
  const about = {
    ...{ step: 'passed', skills: ['s'], personId: 'p', words },
    rows: [
      { ...attempt, day: '2026-03-01' },
      { ...attempt, day: '2026-03-02' },
    ],
    classes: [{ classId: 'c', day: '2026-03-01' }],
  }
  expect(evidenceOn('2026-03-01', about)).toEqual([
    { kind: 'attempt', title: 'x', to: '/can-bo/lop/c' },
  ])
  expect(evidenceOn('2026-03-02', about)).toMatchObject([{ to: undefined }])
  expect(evidenceOn('2026-03-03', about)).toEqual([])
  expect(evidenceOn('2026-03-03', { ...about, step: 'reached' })).toMatchObject([
    { kind: 'lesson' },
  ])
})

test('rungs of one day and one evidence are told together', () => {
  const rung = (step: 'reached' | 'practised' | 'used', day: string) => ({
    ...{ steps: [step], day, evidence: [] },
  })
  const all = [rung('reached', '1'), rung('practised', '1'), rung('used', '2')]
  expect(joinRungs(all).map(({ steps }) => steps)).toEqual([
    ['reached', 'practised'],
    ['used'],
  ])
  expect(all[0]?.steps).toEqual(['reached'])
})

test.each([
  ['', '2026-08-25', '2026-11-22'],
  ['tu=2026-10-01&den=2026-10-31', '2026-10-01', '2026-10-31'],
  ['den=2027-01-01', '2026-08-25', '2026-11-22'],
  ['tu=2026-12-01', '2026-08-25', '2026-11-22'],
  ['tu=x&den=2026-02-30', '2026-08-25', '2026-11-22'],
])('of %j the days are %s to %s', (query, from, to) => {
  expect(readSpan(new URLSearchParams(query), '2026-11-22')).toEqual({ from, to })
})
