import { expect, test } from 'vitest'
import { countSyllables, wordsOf } from './words-of.ts'

test.each([
  ['Bác bấm “Quét QR” rồi đưa máy vào mã.', 9],
  ['Lệ phí 15.000 đ, trả ở dichvucong.gov.vn – nhanh lắm.', 9],
  ['Trang .gov.vn / trang khác', 4],
  ['Wi-Fi', 1],
  ['— … !', 0],
])('%s has %i syllables', (text, count) => {
  expect(countSyllables(text)).toBe(count)
})

test('what stands in quotation marks is known as such, on one word or over many', () => {
  const words = wordsOf('Bấm “Lưu nháp”, rồi “Gửi”, xong.')
  const quoted = words.filter(({ isQuoted }) => isQuoted).map(({ text }) => text)
  expect(quoted).toEqual(['Lưu', 'nháp', 'Gửi'])
})

test('a capital says nothing at the head of a sentence or of a quotation', () => {
  const words = wordsOf('Hỏi bà Luyện: “Bà ơi”.')
  expect(words.filter(({ isFirst }) => isFirst).map(({ text }) => text)).toEqual([
    'Hỏi',
    'Bà',
  ])
})

test('marks stored apart from their letters are the same word', () => {
  expect(wordsOf('Hóa'.normalize('NFD'))[0]?.lower).toBe('hóa')
})
