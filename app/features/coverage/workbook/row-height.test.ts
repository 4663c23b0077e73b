import { expect, test } from 'vitest'
import { linesIn, rowHeight } from './row-height.ts'

test.each([
  ['', 10, 1],
  ['Thôn Tây', 10, 1],
  ['Lượt đến từng nhà', 8, 2],
  ['một\nhai', 20, 2],
  ['a'.repeat(64), 20, 4],
])('"%s" in %i letters takes %i lines', (text, width, lines) => {
  expect(linesIn(text, width)).toBe(lines)
})

test('a row is as high as its highest cell', () => {
  expect(rowHeight(['Thôn Tây', 12, null], [20, 5, 5])).toBe(18)
  expect(rowHeight(['Thôn Tây', 'một\nhai\nba'], [20, 20])).toBe(50)
})
