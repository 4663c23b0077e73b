import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keysFor, nextKey } from './typing-guide.ts'
import { compose } from './vietnamese-typing.ts'
import { commonWords } from '#tests/support/vietnamese-words.ts'

test.each([
  ['Nguyeenx', 'Nguyễn'],
  ['thur tucj', 'thủ tục'],
  ['dduwowngf', 'đường'],
  ['huyeenj', 'huyện'],
  ['duongwdf', 'đường'],
  ['nguwowif', 'người'],
  ['nguoiwf', 'người'],
  ['thuowr', 'thuở'],
  ['hoaf', 'hòa'],
  ['toans', 'toán'],
  ['quys', 'quý'],
  ['giaf', 'già'],
  ['gif', 'gì'],
  ['muaw', 'mưa'],
  ['hoawcj', 'hoặc'],
  ['twf', 'từ'],
  ['khuyur', 'khuỷu'],
  ['khoeo', 'khoeo'],
  ['xooong', 'xoong'],
  ['ass', 'as'],
  ['asss', 'ass'],
  ['ddd', 'dd'],
  ['uww', 'uw'],
  ['ww', 'w'],
  ['Wwi-Fi', 'Wi-Fi'],
  ['toanszf', 'toàn'],
  ['DDUWOWNGF', 'ĐƯỜNG'],
  ['Zalo', 'Zalo'],
  ['tooi ddi hocj.', 'tôi đi học.'],
])('Telex: %s gives %s', (keys, text) => {
  expect(compose('telex', keys)).toBe(text)
})

test.each([
  ['Nguye6n4', 'Nguyễn'],
  ['thu3 tuc5', 'thủ tục'],
  ['d9u7o7ng2', 'đường'],
  ['duong792', 'đường'],
  ['huye6n5', 'huyện'],
  ['a81', 'ắ'],
  ['ha11', 'ha1'],
  ['ha10', 'ha'],
  ['Tho6n 1', 'Thôn 1'],
  ['15/3/1959', '15/3/1959'],
])('VNI: %s gives %s', (keys, text) => {
  expect(compose('vni', keys)).toBe(text)
})

test.each([
  ['Nguyễn', 'Nguyeenx', 'Nguye6n4'],
  ['thủ tục', 'thur tucj', 'thu3 tuc5'],
  ['đường', 'dduwowngf', 'd9u7o7ng2'],
  ['huyện', 'huyeenj', 'huye6n5'],
])('the keys of %s are those that are taught', (text, telex, vni) => {
  expect(keysFor('telex', text)).toBe(telex)
  expect(keysFor('vni', text)).toBe(vni)
})

test.each(['telex', 'vni'] as const)(
  '%s: the keys of every word give that word',
  (method) => {
    const wrong = commonWords.filter(
      (word) => compose(method, keysFor(method, word)) !== word,
    )

    expect(commonWords.length).toBeGreaterThan(200)
    expect(wrong).toEqual([])
  },
)

const sentence = fc.array(fc.constantFrom(...commonWords), { minLength: 1, maxLength: 5 })

test('sentences can be typed to their end in capitals and small letters', () => {
  fc.assert(
    fc.property(
      sentence,
      fc.constantFrom('telex', 'vni'),
      fc.boolean(),
      (words, method, isUpper) => {
        const text = isUpper ? words.join(' ').toUpperCase() : words.join(' ')
        const keys = keysFor(method, text)
        expect(compose(method, keys)).toBe(text)
        expect(nextKey(method, text, keys)).toBeUndefined()
      },
    ),
  )
})

test('what is composed already stays as it is', () => {
  // "xoong" is the one word that Telex reads as another.
  for (const word of commonWords.filter((each) => each !== 'xoong')) {
    expect(compose('telex', word)).toBe(word)
    expect(compose('vni', word)).toBe(word)
  }
})

test('composing never throws, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('telex', 'vni'),
      (raw, method) => {
        expect(typeof compose(method, raw)).toBe('string')
        expect(nextKey(method, 'đường', raw)).not.toBe('')
      },
    ),
  )
})

test.each([
  ['', 'd'],
  ['d', 'd'],
  ['dd', 'u'],
  ['ddu', 'w'],
  ['dduwowng', 'f'],
  ['dduwowngf', undefined],
  ['duong', 'd'],
  ['dduongw', 'f'],
  ['dduwowngs', 'f'],
  ['dduwowngfx', 'f'],
  ['dax', 'delete'],
  ['đường', undefined],
  ['Đườn', 'g'],
])('on the way to đường the key after "%s" is %s', (raw, key) => {
  expect(nextKey('telex', 'đường', raw)).toBe(key)
})

test.each([
  ['thủ tục', 'thur', ' '],
  ['thủ tục', 'thur ', 't'],
  ['thủ tục', 'thus t', 'delete'],
  ['thủ tục', 'thủ tục s', 'delete'],
  ['Nguyễn', 'n', 'delete'],
  ['gas', 'ga', 's'],
  ['gas', 'gas', 's'],
])('on the way to %s the key after "%s" is %s', (target, raw, key) => {
  expect(nextKey('telex', target, raw)).toBe(key)
})
