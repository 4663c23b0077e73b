import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSlip, isWellFormed, looksReal, normalise } from './field-kind.ts'
import { fieldKinds, type FieldKind } from './block.ts'

test.each<[FieldKind, string, string]>([
  ['citizen-id', ' 099 159.004-217 ', '099159004217'],
  ['phone', '+84 600 123 456', '0600123456'],
  ['phone', '84600123456', '0600123456'],
  ['phone', '0600.123.456', '0600123456'],
  ['password', 'Mật'.normalize('NFD'), 'Mật'.normalize('NFC')],
  ['password', ' Hoctap@26', ' Hoctap@26'],
  ['otp', '12 34 56', '123456'],
  ['dossier-code', ' h99.12–261121—0001\n', 'H99.12-261121-0001'],
  ['search', '  Dịch   vụ CÔNG ', 'dich vu cong'],
  ['search', 'Đăng nhập', 'dang nhap'],
  ['text', ' Thôn  1 ', 'thôn 1'],
])('%s: %j is read as %j', (kind, raw, value) => {
  expect(normalise(kind, raw)).toBe(value)
})

test.each<[FieldKind, string, boolean]>([
  ['citizen-id', '099159004217', true],
  ['citizen-id', '09915900421', false],
  ['phone', '0600123456', true],
  ['phone', '060012345', false],
  ['password', 'Hoctap@2', true],
  ['password', '604192', false],
  ['passcode', '604192', true],
  ['otp', '12345', false],
  ['dossier-code', 'H99.12-261121-0001', true],
  ['dossier-code', 'H40.12.3-250701-0001', true],
  ['dossier-code', '000.00.01.H29-240115-0001', true],
  ['dossier-code', '1.001193', false],
  ['digits', '47a', false],
])('%s: whether %j has the right shape is %s', (kind, value, isRight) => {
  expect(isWellFormed(kind, value)).toBe(isRight)
})

test.each([
  ['a citizen number of Hà Nội', '001159004217', true],
  ['the same with spaces', '001 159 004 217', true],
  ['a practice citizen number', '099159004217', false],
  ['a mobile number', '0912345678', true],
  ['a mobile number with +84', '+84 912 345 678', true],
  ['a practice phone', '0600123456', false],
  ['a bank card of Vietnam', '9704 0000 0000 0018', true],
  ['a card of abroad', '4000000000000002', true],
  ['a one-time code', '123456', false],
  ['a dossier code', 'H99.12-261121-0001', false],
  ['words', 'dịch vụ công', false],
])('whether %s looks real is told', (_case, raw, isReal) => {
  expect(looksReal(raw)).toBe(isReal)
})

test.each<[FieldKind, string, string, string | undefined]>([
  ['citizen-id', '123456789', '099159004217', 'old-number'],
  ['password', 'Hoctap@26 ', 'Hoctap@26', 'space'],
  ['password', 'hoctap@26', 'Hoctap@26', 'capital'],
  ['password', 'Hoctap@27', 'Hoctap@26', undefined],
  ['dossier-code', 'H99.12-261121-OOO1', 'H99.12-261121-0001', 'letter-o'],
  ['dossier-code', 'H99.12-26I121-000I', 'H99.12-261121-0001', 'letter-o'],
  ['otp', '123456', '654321', undefined],
])('%s: %j for %j is the slip %s', (kind, value, right, slip) => {
  expect(findSlip(kind, value, right)).toBe(slip)
})

test('reading a value twice changes nothing more, for every kind', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldKinds), fc.string(), (kind, raw) => {
      const once = normalise(kind, raw)
      expect(normalise(kind, once)).toBe(once)
    }),
  )
})
