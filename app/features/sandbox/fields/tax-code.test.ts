import { expect, test } from 'vitest'
import { hasValidCheckDigit } from './tax-code.ts'

test.each([
  ['9912345671', true],
  ['9912345671-001', true],
  ['9912345672', false],
  ['0100109106', true],
  ['0300588569', true],
  ['0100109160', false],
  ['991234567', false],
  ['99123456710', false],
])('whether %s is a tax code is %s', (code, isCode) => {
  expect(hasValidCheckDigit(code)).toBe(isCode)
})
