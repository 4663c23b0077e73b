import { expect, test } from 'vitest'
import { hasIdentityNumber } from './no-identity-number.ts'

test.each([
  '001162012345',
  'bác Lan 001162012345 nhé',
  '001 162 012 345',
  '001.162.012.345',
  '001-162-012345',
  '123456789',
  'CMND cũ: 123 456 789',
  '０１２３４５６７８',
  'gọi 0912345678 số 001162012345',
])('%s carries an identity number', (text) => {
  expect(hasIdentityNumber(text)).toBe(true)
})

test.each([
  '',
  'Nguyễn Thị Lan',
  'nhà số 12, ngõ 3',
  '0912345678',
  '0912 345 678',
  '+84 912 345 678',
  '22-11-2026',
  '1962; 123456',
  '123456\t789',
])('%s carries none', (text) => {
  expect(hasIdentityNumber(text)).toBe(false)
})
