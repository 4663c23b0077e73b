import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullNameOf, kinds, nameBeside, readKind } from './unit-kind.ts'

const typed = (text: string) => readKind(text, { needsMarks: false })

test.each([
  ['Thôn 1', 'thon', '1'],
  ['thon 1', 'thon', '1'],
  ['  Bản   Phùng ', 'ban', 'Phùng'],
  ['Tổ dân phố số 5', 'to_dan_pho', 'số 5'],
  ['TDP 5', 'to_dan_pho', '5'],
  ['Tổ 5', 'to_dan_pho', '5'],
  ['Khu phố 3', 'khu_pho', '3'],
  ['Khu 3', 'khu', '3'],
  ['Xóm Đông', 'xom', 'Đông'],
  ['TP. Huế', 'thanh_pho', 'Huế'],
  ['Thôn Hoà Bình'.normalize('NFD'), 'thon', 'Hoà Bình'],
])('%j is a %s called %j', (text, kind, name) => {
  expect(typed(text)).toEqual({ kind, name })
})

test.each(['Lăng Cô', 'Thônn 1', 'Đông Sơn', '', 'Làngmới'])('%j says no kind', (text) => {
  expect(typed(text)).toEqual({ kind: undefined, name: text })
})

test.each([
  ['thon', 'Thôn Hợp Nhất', 'Hợp Nhất'],
  ['thon', ' thôn  5 ', '5'],
  ['thon', 'Hợp Nhất', 'Hợp Nhất'],
  ['to_dan_pho', 'Khu 5', 'Khu 5'],
  ['thon', 'Thôn', 'Thôn'],
] as const)('beside %s, %j is called %j', (kind, text, name) => {
  expect(nameBeside(kind, text)).toBe(name)
})

test('in a list that has its marks, Xa Dung is a name', () => {
  expect(readKind('Xa Dung', { needsMarks: true })).toEqual({
    kind: undefined,
    name: 'Xa Dung',
  })
  expect(readKind('Xã Xa Dung', { needsMarks: true })).toEqual({
    kind: 'xa',
    name: 'Xa Dung',
  })
})

test('a full name is read back as what it was made of', () => {
  const name = fc.constantFrom('1', 'Đông Sơn', 'số 12', 'Quế Phong', 'Trường Sa')
  const kind = fc.constantFrom(...kinds.filter((each) => each !== 'nation'))
  fc.assert(
    fc.property(fc.record({ kind, name }), (unit) => {
      expect(typed(fullNameOf(unit))).toEqual(unit)
    }),
  )
})
