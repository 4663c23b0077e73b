import { expect, test } from 'vitest'
import { samplePersona } from '#tests/support/sample-scenario.ts'
import { findFlaw } from './field-kind.ts'

const persona = {
  ...samplePersona,
  citizenId: '099159004217',
  phone: '0600123456',
  birthDate: '15/03/1959',
}

test.each([
  ['604192', undefined],
  ['739264', undefined],
  ['123456', 'too-easy'],
  ['654321', 'too-easy'],
  ['890123', 'too-easy'],
  ['111111', 'too-easy'],
  ['121212', 'too-easy'],
  ['123123', 'too-easy'],
  ['112233', 'too-easy'],
  ['112221', 'too-easy'],
  ['150359', 'has-birth'],
  ['590315', 'has-birth'],
  ['031559', 'has-birth'],
  ['150319', 'has-birth'],
  ['031959', 'has-birth'],
  ['195907', 'has-birth'],
  ['900421', 'has-number'],
  ['004217', 'has-number'],
  ['600123', 'has-number'],
])('what speaks against the passcode %s is %s', (passcode, flaw) => {
  expect(findFlaw('new-passcode', passcode, persona)).toBe(flaw)
})
