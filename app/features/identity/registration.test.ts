import { expect, test } from 'vitest'
import { normalisePhone } from './phone.ts'
import { isTooEasyPin } from './pin.ts'
import { parseRegistration, parseSignIn } from './registration.ts'

test.each([
  ['0912345678', '0912345678'],
  [' 0912 345 678 ', '0912345678'],
  ['0912.345.678', '0912345678'],
  ['+84 912 345 678', '0912345678'],
  ['+84 (0) 912', undefined],
  ['84912345678', '0912345678'],
  ['0084912345678', '0912345678'],
  ['０９１２３４５６７８', '0912345678'],
  ['8491234567', undefined],
  ['912345678', undefined],
  ['09123456789', undefined],
  ['không có', undefined],
])('the telephone %j is kept as %j', (typed, kept) => {
  expect(normalisePhone(typed)).toBe(kept)
})

test.each(['111111', '123456', '654321', '098765', '135791', '121212', '123123', '112233'])(
  'the PIN %s is too easy',
  (pin) => expect(isTooEasyPin(pin)).toBe(true),
)

test.each(['286041', '112234', '123457', '908172'])('the PIN %s will do', (pin) =>
  expect(isTooEasyPin(pin)).toBe(false),
)

function form(changes: Record<string, string | null> = {}): FormData {
  const fields: Record<string, string | null> = {
    phone: '0912 345 678',
    pin: '286041',
    displayName: '  Bác   Luyện ',
    purposes: 'keep-progress',
    wordingVersion: '1',
    ...changes,
  }
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null) data.append(name, value)
  }
  return data
}

test('a registration is read with its telephone and name in order', () => {
  const both = form()
  both.append('purposes', 'contact-phone')
  both.append('isSharedDevice', 'on')

  expect(parseRegistration(both)).toEqual({
    ok: true,
    value: {
      phone: '0912345678',
      pin: '286041',
      displayName: 'Bác Luyện',
      purposes: ['keep-progress', 'contact-phone'],
      wordingVersion: '1',
      isSharedDevice: true,
    },
  })
})

test.each([
  ['phone', null, 'phone-missing'],
  ['phone', '  ', 'phone-missing'],
  ['phone', '12345', 'phone-not-ten-digits'],
  ['phone', '0'.repeat(5000), 'phone-not-ten-digits'],
  ['pin', null, 'pin-missing'],
  ['pin', '1234', 'pin-not-six-digits'],
  ['pin', '12345a', 'pin-not-six-digits'],
  ['pin', '123456', 'pin-too-easy'],
  ['pinAgain', '286042', 'pin-not-the-same'],
  ['displayName', ' ', 'name-missing'],
  ['displayName', 'L'.repeat(61), 'name-too-long'],
  ['purposes', null, 'consent-needed'],
  ['purposes', 'contact-phone', 'consent-needed'],
  ['purposes', 'sell-everything', 'consent-needed'],
  ['wordingVersion', '0', 'wording-changed'],
  ['wordingVersion', null, 'wording-changed'],
])('a registration with %s %j says %s', (field, value, problem) => {
  expect(parseRegistration(form({ [field]: value }))).toEqual({
    ok: false,
    failure: { code: 'bad-form', fields: { [field]: problem } },
  })
})

test('every field with a problem is named at once', () => {
  expect(parseRegistration(new FormData())).toEqual({
    ok: false,
    failure: {
      code: 'bad-form',
      fields: {
        phone: 'phone-missing',
        pin: 'pin-missing',
        displayName: 'name-missing',
        purposes: 'consent-needed',
        wordingVersion: 'wording-changed',
      },
    },
  })
})

test('a file where text should be is a missing field', () => {
  const data = form({ displayName: null })
  data.append('displayName', new File(['x'], 'x.txt'))

  expect(parseRegistration(data)).toMatchObject({
    failure: { fields: { displayName: 'name-missing' } },
  })
})

test('signing in asks for no more than a telephone and any six digits', () => {
  const data = form({ pin: '111111' })

  expect(parseSignIn(data)).toEqual({
    ok: true,
    value: { phone: '0912345678', pin: '111111', isSharedDevice: false },
  })
  expect(parseSignIn(form({ pin: '', phone: 'x' }))).toEqual({
    ok: false,
    failure: {
      code: 'bad-form',
      fields: { pin: 'pin-missing', phone: 'phone-not-ten-digits' },
    },
  })
})
