import { expect, test } from 'vitest'
import { commonWords } from '#tests/support/vietnamese-words.ts'
import { foldTonePlacement, hasWrongMark, lacksMarks } from './vietnamese-text.ts'

test.each([
  ['hoà', 'hòa'],
  ['khoẻ', 'khỏe'],
  ['thuỷ', 'thủy'],
  ['Hoà Bình', 'Hòa Bình'],
  ['qúy', 'quý'],
  ['gìa', 'già'],
  ['toán', 'toán'],
  ['HOÀ', 'HÒA'],
  ['h’mông', 'h’mông'],
  ['Kon Tum', 'Kon Tum'],
])('the tone of %s stands as in %s', (written, folded) => {
  expect(foldTonePlacement(written)).toBe(folded)
  expect(foldTonePlacement(written.normalize('NFD'))).toBe(folded)
})

test('tones that stand where they are usually written stay', () => {
  expect(commonWords.map(foldTonePlacement)).toEqual(commonWords)
})

test.each([
  ['Nguyen', 'Nguyễn', true, true],
  ['Nguyên', 'Nguyễn', false, true],
  ['Nguyễn', 'Nguyễn', false, false],
  ['Ngô', 'Nguyễn', false, false],
])('%s for %s: marks missing %s, wrong %s', (value, right, isMissing, isWrong) => {
  expect(lacksMarks(value, right)).toBe(isMissing)
  expect(hasWrongMark(value, right)).toBe(isWrong)
})
