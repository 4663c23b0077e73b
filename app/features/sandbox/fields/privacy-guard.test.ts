import { expect, test } from 'vitest'
import type { FieldKind } from '../scenario/block.ts'
import { holdsReal, looksReal, realNumbersIn } from './privacy-guard.ts'

test.each([
  ['a citizen number of Hà Nội', '001159004217'],
  ['the same with spaces', '001 159 004 217'],
  ['the same in groups of three', '001.159.004.217'],
  ['a mobile number', '0912345678'],
  ['a mobile number with +84', '+84 912 345 678'],
  ['a mobile number in brackets', '(091) 234-5678'],
  ['a bank card of Vietnam', '9704 0000 0000 0018'],
  ['a longer one', '9704000000000000018'],
  ['a card of abroad', '4000000000000002'],
  ['an account with its bank before it', '970416257678859'],
  [
    'a VietQR code of a real bank',
    '00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F',
  ],
])('%s looks real', (_case, raw) => {
  expect(looksReal(raw)).toBe(true)
})

test.each([
  ['a practice citizen number', '099159004217'],
  ['a practice phone', '0600123456'],
  ['a practice account', '0990001234'],
  ['a practice tax code', '9912345671'],
  ['a practice insurance code', '9900001234'],
  [
    'a practice VietQR code',
    '00020101021138540010A00000072701240006999999011009900012340208QRIBFTTA53037045802VN6304967A',
  ],
  ['a one-time code', '123456'],
  ['a dossier code', 'H99.12-261121-0001'],
  ['an older dossier code', '000.00.01.H29-240115-0001'],
  ['a date', '15.03.1959'],
  ['an amount of money', '350.000'],
  ['a large amount', '123.456.789.012'],
  ['a hotline', '1900.0368'],
  ['words', 'dịch vụ công'],
])('%s does not look real', (_case, raw) => {
  expect(looksReal(raw)).toBe(false)
})

test.each<[string, FieldKind, string, boolean]>([
  ['a company’s tax code', 'tax-code', '0100109106', true],
  ['that of a branch', 'tax-code', '0100109106-001', true],
  ['the tax code of a person', 'tax-code', '001159004217', true],
  ['the practice tax code', 'tax-code', '9912345671', false],
  ['ten digits that are no tax code', 'tax-code', '0100109107', false],
  ['a tax code as an amount', 'money', '1200000000', false],
  ['a telephone as an amount', 'money', '0912345678', true],
  ['an amount that could be a card', 'money', '4000000000000002', false],
  ['an insurance code', 'insurance-code', '0100001234', true],
  ['an insurance card', 'insurance-code', 'GD 4 01 0100001234', true],
  ['a practice insurance card', 'insurance-code', 'GD 4 99 9900001234', false],
  ['a practice account', 'account', '0990001235', false],
  ['a telephone like a practice account', 'phone', '0990001235', true],
  ['a telephone in a sentence', 'note', 'gọi tôi theo số 0912 345 678 nhé', true],
  ['a sentence', 'note', 'đường hỏng từ ngày 15/03/2026, sửa hết 350.000 đ', false],
])('%s in a field of its kind is told', (_case, kind, raw, isReal) => {
  expect(holdsReal(raw, kind)).toBe(isReal)
})

test.each([
  ['Gọi 0912 345 678 hoặc 0600123456', ['0912 345 678']],
  ['Số định danh 001159004217, ngày 15/03/1959', ['001159004217']],
  ['Mã hồ sơ H01-261121-0001, H40.12.3-250701-0001', []],
  ['Mã hồ sơ 000.00.01.H29-240115-0001', []],
  ['MST: 0100109106', ['0100109106']],
  ['Chuyển 1.200.000.000 đ vào 0990001234 lúc 19:30', []],
  ['Từ 01-01-2026 đến 12-12-2026', []],
])('in the text "%s" the real numbers are found', (text, numbers) => {
  expect(realNumbersIn(text)).toEqual(numbers)
})
