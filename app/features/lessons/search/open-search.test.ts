import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSearch } from './open-search.ts'
import { cleanQuestion, longestQuestion, searchFor } from './question.ts'
import { saveLibrary } from './saved-library.ts'
import type { Kind, SearchDocument } from './search-document.ts'

function found(kind: Kind, of: string, title: string, asks: string[] = []): SearchDocument {
  return { kind, title, line: '', to: `/${kind}/${of}`, of, asks, text: '' }
}

const library = saveLibrary(
  [
    found('lesson', 'tam-tru', 'Đăng ký tạm trú trên VNeID', [
      'Ở trọ có phải khai báo không',
    ]),
    found('lesson', 'tien-dien', 'Trả tiền điện bằng mã QR', ['đóng tiền điện ở đâu']),
    found('lesson', 'lua-dao', 'Nhận ra kẻ lừa qua điện thoại', [
      'Người lạ gọi bảo là công an',
    ]),
    found('lesson', 'khai-sinh', 'Khai sinh cho con', ['giấy tờ cho em bé']),
    found('lesson', 'go-chu', 'Gõ tiếng Việt', ['Sao máy tôi gõ không ra dấu']),
    ...[1, 2, 3, 4].map((place) =>
      found('trouble', 'go-chu', `Bàn phím hỏng chữ số ${place}`),
    ),
    found('term', 'term:ma-qr', 'mã QR'),
    found('path', 'path:tien', 'Tiền bạc an toàn'),
  ],
  {
    filler: ['tôi có không phải ở đâu là gì làm sao'],
    words: [
      { say: ['đẻ', 'sinh con'], means: ['khai sinh'] },
      { say: ['giấy tạm vắng'], means: ['tạm trú'] },
    ],
  },
  'vi',
)
const search = openSearch(library)
const firstOf = (question: string) => search(question)[0]?.of

test.each([
  ['with marks', 'tạm trú', 'tam-tru'],
  ['without marks', 'tam tru', 'tam-tru'],
  ['without marks or spaces', 'tamtru', 'tam-tru'],
  ['with the keys of Telex', 'tieenf ddieenj', 'tien-dien'],
  ['with letters exchanged', 'tma tru', 'tam-tru'],
  ['with a letter missing', 'tien din', 'tien-dien'],
  ['with a letter too many', 'tieen dienn', 'tien-dien'],
  ['in everyday words', 'vợ tôi đẻ', 'khai-sinh'],
  ['in everyday words without marks', 'giay tam vang', 'tam-tru'],
  ['not to its end', 'tiền đi', 'tien-dien'],
  ['as a question', 'có người lạ gọi thì phải làm sao', 'lua-dao'],
  ['by a name of its own', 'mã QR', 'term:ma-qr'],
])('what is asked %s is found first', (_how, question, wanted) => {
  expect(firstOf(question)).toBe(wanted)
})

test('marks that were typed count: mã is not má', () => {
  const two = openSearch(
    saveLibrary(
      [found('lesson', 'cheek', 'Má phải'), found('lesson', 'code', 'Mã phải')],
      { filler: [], words: [] },
      'vi',
    ),
  )
  expect(two('mã')[0]?.of).toBe('code')
  expect(two('má')[0]?.of).toBe('cheek')
})

test('a word may be half typed where it is the last', () => {
  const one = openSearch(
    saveLibrary([found('lesson', 'egg', 'Registration')], { filler: [], words: [] }, 'en'),
  )
  expect(one('regist')[0]?.of).toBe('egg')
  expect(one('regist tomorrow')).toEqual([])
})

test('one lesson’s troubles do not crowd out the rest', () => {
  const troubles = search('bàn phím hỏng').filter(({ kind }) => kind === 'trouble')
  expect(troubles).toHaveLength(2)
})

test.each([
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['signs', '?!… “”'],
  ['pictures', '🙏🏽👨‍👩‍👧'],
  ['nothing but filler', 'là gì ở đâu'],
  ['letters of no language', 'qqqzzzxx wwwkkk'],
])('%s finds nothing', (_case, question) => {
  expect(search(question)).toEqual([])
})

test.each([
  ['markup', '<script>alert(1)</script> tạm trú'],
  ['ten thousand letters', `tạm trú ${'x'.repeat(10_000)}`],
  ['ten thousand words', 'tạm trú '.repeat(2_000)],
])('%s is only words', (_case, question) => {
  expect(firstOf(question)).toBe('tam-tru')
})

test('whatever is typed is answered, at most ten, none twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (question) => {
      const places = search(question).map(({ to }) => to)
      expect(places.length).toBeLessThanOrEqual(10)
      expect(new Set(places).size).toBe(places.length)
    }),
  )
})

test('a question is one line of a bounded length, and cleaned twice the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
      const clean = cleanQuestion(typed)
      expect(clean.length).toBeLessThanOrEqual(longestQuestion)
      expect(clean).not.toMatch(/[\n\r\t\0]/)
      expect(cleanQuestion(clean)).toBe(clean)
    }),
  )
})

test('a question is a part of the address, and no question is none', () => {
  expect(searchFor('Hoà & tiền')).toBe('/tim?q=Ho%C3%A0+%26+ti%E1%BB%81n')
  expect(searchFor('')).toBe('/tim')
})
