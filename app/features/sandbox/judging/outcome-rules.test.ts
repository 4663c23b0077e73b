import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { judge } from './judgement.ts'
import { outcomeRules, ruleAt, type OutcomeRule } from './outcome-rules.ts'

const lenient: OutcomeRule = {
  version: 1,
  from: '2026-11-01',
  maxHint: 1,
  maxTraps: 0,
  maxFieldErrors: 3,
}
const strict: OutcomeRule = {
  ...lenient,
  version: 2,
  from: '2027-01-01',
  maxFieldErrors: 0,
}

test.each([
  ['the day before', '2026-12-31T23:59:59.999Z', 1],
  ['its first moment', '2027-01-01T00:00:00.000Z', 2],
  ['long after', '2031-01-01T00:00:00.000Z', 2],
  ['a clock that was never set', '1970-01-01T00:00:00.000Z', 1],
])('the rule of the day judges: %s', (_case, instant, version) => {
  expect(ruleAt(instant, [lenient, strict]).version).toBe(version)
})

test('every rule has a version of its own and begins after the one before it', () => {
  const versions = outcomeRules.map(({ version }) => version)
  const days = outcomeRules.map(({ from }) => from)

  expect(new Set(versions).size).toBe(versions.length)
  expect(days).toEqual([...new Set(days)].sort())
  for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('a judgement says by which rule it was made', () => {
  const { version } = ruleAt('2026-11-22T08:00:00.000Z')
  const played = { mode: 'exam', trace: '', at: '2026-11-22T08:00:00.000Z' } as const

  expect(judge(givenScenario(), played).ruleVersion).toBe(version)
})
