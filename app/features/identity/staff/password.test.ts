import { expect, test } from 'vitest'
import { foldLoginName } from './login-name.ts'
import { passwordProblem } from './password.ts'

test.each([
  ['lan.nguyen', 'lan.nguyen'],
  [' Lan.Nguyễn ', 'lan.nguyen'],
  ['Đặng Văn', 'dangvan'],
  ['lan@xa.gov.vn', 'lan@xa.gov.vn'],
  ['ab', undefined],
  ['.lan', undefined],
  ['lan nguyen!', undefined],
  ['a'.repeat(61), undefined],
])('the login name %j is kept as %j', (typed, kept) => {
  expect(foldLoginName(typed)).toBe(kept)
})

test.each([
  ['ngắn quá', 'password-too-short'],
  ['001099012345', 'password-only-digits'],
  ['0912 345 678 9', 'password-only-digits'],
  ['aaaaaaaaaaaa', 'password-too-easy'],
  ['abc1abc1abc1a', 'password-too-easy'],
  ['MatKhau@2026!', 'password-too-easy'],
  ['mật khẩu 12345', 'password-too-easy'],
  ['password1234', 'password-too-easy'],
  ['qwertyuiop12', 'password-too-easy'],
  ['lannguyen2026', 'password-like-name'],
  ['Lan.Nguyễn-12', 'password-like-name'],
])('the password %j of lan.nguyen: %s', (password, problem) => {
  expect(passwordProblem(password, 'lan.nguyen')).toBe(problem)
})

test.each([
  'trâu trắng qua cầu',
  'k7#mQ2v!xP9z',
  'bốn con gà và một cái xe',
  'lan nguyen likes green tea very much',
])('the password %j will do', (password) => {
  expect(passwordProblem(password, 'lan.nguyen')).toBeUndefined()
})
