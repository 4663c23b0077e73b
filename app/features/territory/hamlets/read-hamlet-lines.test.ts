import { expect, test } from 'vitest'
import { readHamletLines } from './read-hamlet-lines.ts'

const read = (text: string) => readHamletLines(text, [{ kind: 'thon', name: 'Đông' }])

test.each([
  ['Thôn 1; 212 hộ; 540 người lớn', { households: 212, adults: 540 }],
  ['Thôn 1; 540 người lớn; 212 hộ', { households: 212, adults: 540 }],
  ['Thôn 1; 212; 540', { households: 212, adults: 540 }],
  ['Thôn 1\t212\t540', { households: 212, adults: 540 }],
  ['thon 1 | 1.212 hộ | 5 400 người lớn', { households: 1212, adults: 5400 }],
  ['Thôn 1; 212 hộ; 540 người trên 18 tuổi', { households: 212, adults: 540 }],
  ['Thôn 1', undefined],
  ['Thôn 1;;', undefined],
])('%j is Thôn 1 with %j', (text, population) => {
  expect(read(text)).toEqual([
    {
      line: 1,
      text,
      draft: { kind: 'thon', name: '1', ...(population ? { population } : {}) },
      flaws: [],
      similar: undefined,
    },
  ])
})

test.each([
  ['Đông Sơn', 'kind-missing'],
  ['Xã Đông Sơn', 'kind-missing'],
  ['Thôn', 'name-missing'],
  ['Thôn ...', 'name-missing'],
  [`Thôn ${'a'.repeat(101)}`, 'name-too-long'],
  ['Thôn 1; nhiều hộ; 540', 'count-unreadable'],
  ['Thôn 1; -5 hộ; 540', 'count-unreadable'],
  ['Thôn 1; 2,5 hộ; 540', 'count-unreadable'],
  ['Thôn 1; 1; 2; 3', 'count-unreadable'],
  ['Thôn 1; 212 hộ', 'count-missing'],
  ['Thôn 1; 540 người lớn', 'count-missing'],
  ['THÔN ĐÔNG', 'name-taken'],
])('%j has the flaw %s', (text, flaw) => {
  expect(read(text)).toMatchObject([{ draft: undefined, flaws: [flaw] }])
})

test('a name twice in the lines is refused; one that differs by marks is pointed out', () => {
  const lines = read('Thôn Hoà\n\nThôn Hòa\nThôn Hóa\nThôn Dong\nBản Hoà')

  expect(lines.map(({ line, flaws, similar }) => [line, flaws[0], similar])).toEqual([
    [1, undefined, undefined],
    [3, 'name-taken', undefined],
    [4, undefined, 'Thôn Hoà'],
    [5, undefined, 'Thôn Đông'],
    [6, undefined, undefined],
  ])
})
