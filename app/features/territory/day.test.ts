import { expect, test } from 'vitest'
import { isDay } from './day.ts'

test.each([
  ['2025-07-01', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-13-01', false],
  ['01/07/2025', false],
  ['2025-7-1', false],
  ['', false],
])('%j is a day: %s', (text, answer) => {
  expect(isDay(text)).toBe(answer)
})
