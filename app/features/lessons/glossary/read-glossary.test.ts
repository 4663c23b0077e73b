import { expect, test } from 'vitest'
import { readGlossary } from './read-glossary.ts'

const sound = `- id: otp
  vi:
    term: OTP
    forms: [mã xác thực]
    means: Dãy số chỉ dùng một lần.
  en: { term: OTP, means: Digits for one use. }
  lesson: dang-nhap
- id: qr
  vi: { term: mã QR, means: Ô vuông đen trắng. }
  en: { term: QR code, means: A square of dots. }
`

test('a sound glossary is read whole, with no forms where none are written', () => {
  const { terms, faults } = readGlossary(sound, ['dang-nhap'])

  expect(faults).toEqual([])
  expect(terms.map(({ id }) => id)).toEqual(['otp', 'qr'])
  expect(terms[1]?.vi.forms).toEqual([])
})

test.each([
  ['an id with capitals', 'id: otp', 'id: OTP', { line: 1, key: 'id' }],
  ['no meaning', 'means: Ô vuông đen trắng.', 'note: x', { line: 9, key: 'vi.means' }],
  ['a key nobody knows', 'lesson: dang-nhap', 'bai: dang-nhap', { line: 7, key: 'bai' }],
  ['no English', '  en: { term: QR code, means: A square of dots. }\n', '', { key: 'en' }],
  ['a lesson that is not there', 'lesson: dang-nhap', 'lesson: x', { line: 7 }],
  ['two terms of one id', 'id: qr', 'id: otp', { line: 8, key: 'otp.vi' }],
  ['a form of two terms', 'term: mã QR', 'term: Mã Xác Thực', { line: 8, key: 'qr.vi' }],
  ['what is not YAML', 'forms: [mã xác thực]', 'forms: [mã', { key: 'glossary' }],
])('%s is a fault with its line and how to mend it', (_case, from, to, wanted) => {
  const { faults } = readGlossary(sound.replace(from, to), ['dang-nhap'])

  expect(faults[0]).toMatchObject(wanted)
  expect(faults.every(({ message, mend }) => message && mend)).toBe(true)
})

test('what is no list is said in one fault', () => {
  expect(readGlossary('otp: OTP', []).faults).toHaveLength(1)
})

test('the other terms are read past one with a fault', () => {
  const { terms } = readGlossary(sound.replace('id: otp', 'id: O T P'), [])

  expect(terms.map(({ id }) => id)).toEqual(['qr'])
})
