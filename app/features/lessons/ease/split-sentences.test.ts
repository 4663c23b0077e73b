import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from './split-sentences.ts'
import { countSyllables } from './words-of.ts'

test.each([
  ['points and questions', 'Bác bấm nút. Xong chưa? Xong rồi!', 3],
  ['a shortened place', 'Bà ở TP.HCM, cháu ở TP. Hồ Chí Minh. Xa lắm.', 2],
  ['sums of money', 'Lệ phí 15.000 đ. Nộp trên mạng 7.000 đ.', 2],
  ['addresses', 'Địa chỉ là dichvucong.gov.vn. Bác tự gõ.', 2],
  ['an address in the middle', 'Trang vneid.gov.vn mới là trang thật.', 1],
  ['a question within a sentence', '“Ai đấy?” bác hỏi lại.', 1],
  ['a quotation of its own', '“Cắt điện bây giờ!” Bác cúp máy.', 2],
  ['a colon before a list', 'Bác nhớ ba thứ: tên, kỳ, số tiền.', 1],
  ['a colon before what somebody says', 'Có người gọi: “Bác đọc mã đi”.', 2],
  ['a colon before a number', 'Tổng đài: 1900.0368 để khóa VNeID.', 1],
  ['numbered things', '1. Mở máy. 2. Gõ mã.', 2],
  ['lines', 'Cài đặt\nKết nối', 2],
  ['dots that trail off', 'Mất tiền, mất giấy tờ… cũng đừng sợ.', 1],
  ['an initial', 'Ông Nguyễn V. An gọi. Bác nghe.', 2],
])('%s', (_case, text, count) => {
  expect(splitSentences(text)).toHaveLength(count)
})

const pieces = fc.constantFrom(
  ...['bác', 'Bấm', '“Lưu', 'nháp”', '.', '. ', '? ', '! ', ': ', ' ', '\n', 'TP. ', '… '],
  ...['15.000 đ', 'dichvucong.gov.vn', '1. ', 'Hồ', ', ', '(', ') ', '”'],
)
const texts = fc.array(pieces, { maxLength: 30 }).map((each) => each.join(''))
const withoutSpace = (text: string) => text.replace(/\s+/g, '')

test('no sign and no syllable is lost or added', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = splitSentences(text)
      expect(withoutSpace(sentences.join(''))).toBe(withoutSpace(text))
      const counted = sentences.reduce((sum, each) => sum + countSyllables(each), 0)
      expect(counted).toBe(countSyllables(text))
    }),
  )
})

test('a sentence is not split further', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const sentence of splitSentences(text)) {
        expect(splitSentences(sentence)).toEqual([sentence])
      }
    }),
  )
})
