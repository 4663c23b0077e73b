import fc from 'fast-check'
import { expect, test } from 'vitest'
import { samplePersona } from '#tests/support/sample-scenario.ts'
import { findFlaw } from './field-kind.ts'
import { passwordTicks, strengthOf } from './password-rules.ts'

const persona = { ...samplePersona, name: 'Nguyễn Thị Luyện', birthDate: '15/03/1959' }

test.each([
  ['Tuoicay@7', undefined],
  ['Tuoi@7', 'too-short'],
  ['Tuoicay@7Tuoicay@7Tuoi', 'too-long'],
  ['Tuoicay@@', 'no-digit'],
  ['tuoicay@7', 'no-upper'],
  ['TUOICAY@7', 'no-lower'],
  ['Tuoicay77', 'no-sign'],
  ['Tuoicay&7', 'odd-sign'],
  ['Tươicay@7', 'marks'],
  ['Tuoi cay@7', 'space'],
  ['Luyen@1234', 'has-name'],
  ['toiluyenday@T7', 'has-name'],
  ['Tuoicay@1959', 'has-birth'],
  ['Tuoicay@150359', 'has-birth'],
  ['Matkhau@26', 'too-easy'],
  ['Tuoicay@123456', 'too-easy'],
])('what speaks against the password %s is %s', (password, flaw) => {
  expect(findFlaw('new-password', password, persona)).toBe(flaw)
})

test.each([
  ['Tap@260011', 'Lò Văn Tập', 'has-name'],
  ['Taplam@26', 'Lò Văn Tập', undefined],
  ['lovantap@T2', 'Lò Văn Tập', 'has-name'],
])('in %s the name of %s is %s', (password, name, flaw) => {
  expect(findFlaw('new-password', password, { ...persona, name })).toBe(flaw)
})

const typed = fc.string({
  unit: fc.constantFrom(...Array.from('abzABZ019!@#$^*()_&-')),
  minLength: 1,
  maxLength: 24,
})

test('all four ticks are there exactly when the rule of the real screen is met', () => {
  const real = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])(?=.*[!@#$^*()_]).{8,20}$/
  fc.assert(
    fc.property(typed, (password) => {
      const ticks = passwordTicks(password, persona)
      expect(ticks.every(({ isMet }) => isMet)).toBe(real.test(password))
    }),
    { numRuns: 2000 },
  )
})

test('no password is taken that has not all its ticks', () => {
  fc.assert(
    fc.property(typed, (password) => {
      const isTaken = findFlaw('new-password', password, persona) === undefined
      const ticks = passwordTicks(password, persona)
      if (isTaken) expect(ticks.every(({ isMet }) => isMet)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('an empty field has no tick', () => {
  expect(passwordTicks('', persona).map(({ isMet }) => isMet)).toEqual(Array(4).fill(false))
})

test.each([
  ['', 0],
  ['abc', 1],
  ['Matkhau@26', 1],
  ['Luyen@2641', 1],
  ['tuoicaysang', 2],
  ['Tuoicay@7', 3],
  ['Cavangtreluoi@7', 4],
])('the password %s has the strength %s', (password, strength) => {
  expect(strengthOf(password, persona)).toBe(strength)
})
