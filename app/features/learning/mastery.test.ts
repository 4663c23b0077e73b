import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { attemptFinished, lessonRead } from '#tests/support/events.ts'
import { joinMastery, masteryIn, type Mastery } from './mastery.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'

test.each([
  ['the last instant of a day', '2026-03-01T16:59:59.999Z', '2026-03-01'],
  ['the first instant of the next', '2026-03-01T17:00:00.000Z', '2026-03-02'],
  ['the turn of a year', '2025-12-31T17:00:00.000Z', '2026-01-01'],
])('%s is on its Vietnamese day', (_case, instant, day) => {
  expect(dayInVietnam(instant)).toBe(day)
})

test.each([
  ['a lesson read', lessonRead('l'), ['reached']],
  ['a lesson this server did not know', lessonRead('l', { skill: null }), []],
  [
    'a goal reached with help',
    attemptFinished('l', { outcome: 'finished' }),
    ['reached', 'practised'],
  ],
  ['an unaided pass', attemptFinished('l'), ['reached', 'practised', 'passed']],
  ['an attempt given up', attemptFinished('l', { outcome: 'given-up' }), []],
  ['a secret given away', attemptFinished('l', { outcome: 'unsafe' }), []],
  ['a trace that does not replay', attemptFinished('l', { outcome: 'invalid' }), []],
])('%s stands on these rungs', (_case, event, expected) => {
  expect(masteryIn(event).map(({ rung }) => rung)).toEqual(expected)
})

function pass(firstAt: string): Mastery {
  return { learnerId: 'l', skill: 's', rung: 'passed', grade: 'self', firstAt }
}

test.each([
  ['once', ['2026-03-01T09:00:00.000Z'], undefined],
  ['twice on one day', ['2026-03-01T01:00:00.000Z', '2026-03-01T16:00:00.000Z'], undefined],
  [
    'on both sides of midnight in Vietnam',
    ['2026-03-01T16:00:00.000Z', '2026-03-01T18:00:00.000Z'],
    '2026-03-01T18:00:00.000Z',
  ],
  [
    'on three days, told last day first',
    ['2026-03-05T09:00:00.000Z', '2026-03-03T09:00:00.000Z', '2026-03-01T09:00:00.000Z'],
    '2026-03-03T09:00:00.000Z',
  ],
])('passing %s is rechecked when it should be', (_case, instants, expected) => {
  const joined = joinMastery(instants.map(pass))

  expect(joined.find(({ rung }) => rung === 'confirmed')?.firstAt).toBe(expected)
})

test('mastery joined in parts is mastery joined at once', () => {
  const instants = fc
    .integer({ min: 0, max: 60 })
    .map((hours) => new Date(Date.UTC(2026, 0, 1, 5 * hours)).toISOString())
  const some = fc.array(instants.map(pass), { maxLength: 8 })
  const sorted = (rows: Mastery[]) => rows.map((row) => JSON.stringify(row)).sort()

  fc.assert(
    fc.property(some, some, (one, other) => {
      const inParts = joinMastery([...joinMastery(other), ...joinMastery(one), ...one])
      expect(sorted(inParts)).toEqual(sorted(joinMastery([...one, ...other])))
    }),
  )
})
