import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  errorsOf,
  findFlaw,
  findSlip,
  isSame,
  isWellFormed,
  normalise,
  outsideOf,
} from './field-kind.ts'
import { samplePersona } from '#tests/support/sample-scenario.ts'
import { commonWords } from '#tests/support/vietnamese-words.ts'
import { fieldKinds, type FieldKind } from '../scenario/block.ts'

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
  ['name', ' nguyễn  THỊ Hoà', 'nguyễn thị hòa'],
  ['typing', 'Thuỷ'.normalize('NFD'), 'Thủy'],
  ['tax-code', '0100109106 001', '0100109106-001'],
  ['insurance-code', 'gd 4 99 9900001234', 'GD4999900001234'],
  ['electricity-code', 'pa 2501-0012.345', 'PA25010012345'],
  ['plate', '37-b1 123.45', '37B112345'],
  ['account', '0990 001 234', '0990001234'],
  ['money', '200.000 đ', '200000'],
  ['money', '200,000VND', '200000'],
  ['money', '200 000', '200000'],
  ['money', '200 nghìn', '200000'],
  ['money', '200k', '200000'],
  ['money', '1,5 triệu đồng', '1500000'],
  ['money', '2 tỷ', '2000000000'],
  ['money', '0200000', '200000'],
  ['money', '200.000,00 đ', '200000'],
  ['money', '1,5', '1,5'],
  ['date', '5/3/1959', '05/03/1959'],
  ['date', '05-03-1959', '05/03/1959'],
  ['date', '5.3.1959', '05/03/1959'],
  ['date', '05031959', '05/03/1959'],
  ['date', '1959-03-05', '05/03/1959'],
  ['date', 'ngày 5 tháng 3 năm 1959', '05/03/1959'],
  ['date', '31/2/1959', '31/02/1959'],
  ['date', 'hôm qua', 'hôm qua'],
  ['note', ' Đường\n hỏng ', 'Đường hỏng'],
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
  ['phone', '6001234567', false],
  ['tax-code', '9912345671', true],
  ['tax-code', '9912345671-001', true],
  ['tax-code', '099159004217', true],
  ['tax-code', '9912345672', false],
  ['insurance-code', '9900001234', true],
  ['insurance-code', 'GD4999900001234', true],
  ['insurance-code', 'GD6999900001234', false],
  ['electricity-code', 'PA25010012345', true],
  ['electricity-code', 'PF25010012345', false],
  ['plate', '37A12345', true],
  ['plate', '37B112345', true],
  ['plate', '29LD12345', true],
  ['plate', '3712345', false],
  ['account', '0990001234', true],
  ['account', '12345', false],
  ['money', '200000', true],
  ['money', '0', false],
  ['money', 'nhiều', false],
  ['date', '29/02/2024', true],
  ['date', '29/02/2026', false],
  ['date', '31/04/2026', false],
  ['date', '05/03/59', false],
  ['name', 'y thực', true],
  ['name', "h'mai êban", true],
  ['name', 'luyện 2', false],
  ['note', 'a', false],
  ['note', 'a'.repeat(501), false],
  ['new-passcode', '12345', false],
])('%s: whether %j has the right shape is %s', (kind, value, isRight) => {
  expect(isWellFormed(kind, value)).toBe(isRight)
})

test.each<[FieldKind, string, string, string | undefined]>([
  ['citizen-id', '123456789', '099159004217', 'old-number'],
  ['password', 'Hoctap@26 ', 'Hoctap@26', 'space'],
  ['password', 'hoctap@26', 'Hoctap@26', 'capital'],
  ['password', 'Hoctap@27', 'Hoctap@26', undefined],
  ['dossier-code', 'H99.12-261121-OOO1', 'H99.12-261121-0001', 'letter-o'],
  ['dossier-code', 'H99.12-26I121-000I', 'H99.12-261121-0001', 'letter-o'],
  ['otp', '123456', '654321', undefined],
  ['otp', '123465', '123456', 'swapped'],
  ['citizen-id', '099159004271', '099159004217', 'swapped'],
  ['citizen-id', '099059004217', '099159004217', 'wrong-sex-or-year'],
  ['citizen-id', '099159004218', '099159004217', undefined],
  ['password', 'Hoctâp@26', 'Hoctap@26', 'marks'],
  ['password', 'Cá@72026', 'Cas@72026', 'marks'],
  ['tax-code', '9912345672', '9912345671', 'check-digit'],
  ['insurance-code', 'GD4999900001234', '9900001234', 'whole-card'],
  ['electricity-code', 'PAO5010012345', 'PA05010012345', 'letter-o'],
  ['account', '0990001243', '0990001234', 'swapped'],
  ['money', '2000000', '200000', 'zeros'],
  ['money', '20000', '200000', 'zeros'],
  ['money', '200001', '200000', undefined],
  ['date', '03/05/1959', '05/03/1959', 'month-first'],
  ['date', '03/15/1959', '15/03/1959', 'month-first'],
  ['date', '05/03/59', '05/03/1959', 'short-year'],
  ['date', '31/02/1959', '05/03/1959', 'no-such-day'],
  ['name', 'nguyen thi luyen', 'nguyễn thị luyện', 'no-marks'],
  ['name', 'nguyên thị luyện', 'nguyễn thị luyện', 'wrong-mark'],
  ['name', 'nguyễn thị lụa', 'nguyễn thị luyện', undefined],
  ['typing', 'duong', 'đường', 'no-marks'],
  ['typing', 'đương', 'đường', 'wrong-mark'],
  ['typing', 'nguyễn', 'Nguyễn', 'capital'],
  ['typing', 'd9u7o7ng2', 'đường', 'other-method'],
  ['typing', 'dduwowngf', 'đường', 'other-method'],
])('%s: %j for %j is the slip %s', (kind, value, right, slip) => {
  expect(findSlip(kind, value, right)).toBe(slip)
})

test.each<[FieldKind, string, string | undefined]>([
  ['new-password', 'Matkhau@2', 'too-easy'],
  ['new-password', 'Tuoicay@7', undefined],
  ['new-passcode', '123456', 'too-easy'],
  ['new-passcode', '604193', undefined],
  ['note', 'Đường hỏng', undefined],
])('%s: what speaks against %j is %s', (kind, value, flaw) => {
  expect(findFlaw(kind, value, samplePersona)).toBe(flaw)
})

test('a capital that the keyboard sets by itself is no mistake', () => {
  expect(isSame('typing', 'Đường', 'đường')).toBe(true)
  expect(isSame('typing', 'đường', 'Đường')).toBe(false)
})

test.each<[FieldKind, string, [string, string], string | undefined]>([
  ['date', '31/12/2025', ['01/01/2026', '31/12/2026'], 'below'],
  ['date', '01/01/2026', ['01/01/2026', '31/12/2026'], undefined],
  ['date', '01/01/2027', ['01/01/2026', '31/12/2026'], 'above'],
  ['money', '1999', ['2000', '10000000'], 'below'],
  ['money', '10000000', ['2000', '10000000'], undefined],
  ['money', '10000001', ['2000', '10000000'], 'above'],
  ['text', 'a', ['b', 'c'], undefined],
])('%s: %s held against %j is %s', (kind, value, range, side) => {
  expect(outsideOf(kind, value, range)).toBe(side)
})

test('what the learner decides is never merely another than was asked', () => {
  const decided = fieldKinds.filter((kind) => !errorsOf(kind).includes('mismatch'))

  expect(decided).toEqual(['new-password', 'new-passcode', 'note'])
})

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom(...commonWords), { maxLength: 4 })
    .map((words) => words.join(' ')),
  fc.stringMatching(/^[0-9., /-]{1,14}( ?(k|nghìn|triệu|tỷ|đ))?$/),
)

test('reading a value twice changes nothing more, for every kind', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldKinds), anyText, (kind, raw) => {
      const once = normalise(kind, raw)
      expect(normalise(kind, once)).toBe(once)
    }),
    { numRuns: 5000 },
  )
})
