import { expect, test } from 'vitest'
import { countWords, minutesFor, wordsIn } from './reading-time.ts'

test.each([
  ['Bác mở máy, gõ “vneid.gov.vn”.', 5],
  ['Lệ phí – 15.000 đ', 4],
  ['  ', 0],
])('“%s” is %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

test('a minute is begun with its first word, and whole minutes hold what they may', () => {
  expect([0, 1, 180, 181, 540, 541].map(minutesFor)).toEqual([1, 1, 1, 2, 3, 4])
  expect(minutesFor(wordsIn(5))).toBe(5)
})
