import { expect, test } from 'vitest'
import { writtenNumber, writtenRate } from './written-number.ts'

test('numbers are written as their readers write them', () => {
  expect(writtenNumber(1234567, 'vi')).toBe('1.234.567')
  expect(writtenNumber(1234567, 'en')).toBe('1,234,567')
  expect(writtenRate(1, 8, 'vi')).toBe('12,5\u00a0%')
  expect(writtenRate(2, 2, 'en')).toBe('100.0\u00a0%')
})

test('a few of very many are not nobody, and all but a few are not everybody', () => {
  expect(writtenRate(10, 110_240, 'vi')).toBe('<\u00a00,1\u00a0%')
  expect(writtenRate(0, 110_240, 'vi')).toBe('0,0\u00a0%')
  expect(writtenRate(9_999, 10_000, 'vi')).toBe('>\u00a099,9\u00a0%')
  expect(writtenRate(9_990, 10_000, 'en')).toBe('99.9\u00a0%')
})

test.each([0, null])('a share of %s is no number', (denominator) => {
  expect(writtenRate(3, denominator, 'vi')).toBe('–')
})
