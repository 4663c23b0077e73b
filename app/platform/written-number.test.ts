import { expect, test } from 'vitest'
import { writtenNumber, writtenRate } from './written-number.ts'

test('numbers are written as their readers write them', () => {
  expect(writtenNumber(1234567, 'vi')).toBe('1.234.567')
  expect(writtenNumber(1234567, 'en')).toBe('1,234,567')
  expect(writtenRate(1, 8, 'vi')).toBe('12,5\u00a0%')
  expect(writtenRate(2, 2, 'en')).toBe('100.0\u00a0%')
})

test.each([0, null])('a share of %s is no number', (denominator) => {
  expect(writtenRate(3, denominator, 'vi')).toBe('–')
})
