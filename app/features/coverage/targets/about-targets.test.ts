import { expect, test } from 'vitest'
import { aboutTargets } from './about-targets.ts'

const today = '2026-11-23'

test.each([
  [null, null, 2026, 'core.passed'],
  ['', '', 2026, 'core.passed'],
  ['2025', 'five.passed', 2025, 'five.passed'],
])('the year "%s" and the indicator "%s" are %i and %s', (year, said, on, indicator) => {
  expect(aboutTargets({ year, indicator: said }, today)).toEqual({
    ...{ ok: true, value: { year: on, indicator } },
  })
})

test.each([
  ['99999', 'core.passed'],
  ['2024', 'core.passed'],
  ['2100', 'core.passed'],
  ['2O26', 'core.passed'],
  ['2026', 'core.used-up'],
])('the year "%s" with the indicator "%s" is no other one', (year, indicator) => {
  expect(aboutTargets({ year, indicator }, today)).toEqual({
    ...{ ok: false, failure: { code: 'not-understood' } },
  })
})
