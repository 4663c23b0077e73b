import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { bareForm, phrasesOf, wordsOf } from './words.ts'

const vietnamese = (text: string) => wordsOf(text, 'vi')

test.each([
  ['Hoà', 'hòa'],
  ['HÒA', 'hoà'],
  ['thuỷ', 'thủy'],
  ['Đăng ký', 'đăng kí'],
  ['quý', 'quí'],
  ['căn cước', 'căn cước'.normalize('NFD')],
])('%s and %s are one word, marks and all', (one, other) => {
  expect(vietnamese(one)).toEqual(vietnamese(other))
})

test.each([
  ['làm căn cước', 'lam can cuoc'],
  ['Đường', 'duong'],
  ['Wi-Fi', 'wi fi'],
])('%s is bare %s', (text, bare) => {
  expect(
    vietnamese(text)
      .map((word) => word.bare)
      .join(' '),
  ).toBe(bare)
})

test('marks tell words apart that are bare the same', () => {
  const [ma, mã, má] = vietnamese('ma mã má')
  expect(mã?.bare).toBe(ma?.bare)
  expect(new Set([ma?.marked, mã?.marked, má?.marked]).size).toBe(3)
})

test.each([
  ['tai', 'tay'],
  ['thui', 'thuy'],
])('%s and %s stay two words', (one, other) => {
  expect(bareForm(one, 'vi')).not.toBe(bareForm(other, 'vi'))
})

test.each([
  ['bills', 'billing'],
  ['scammed', 'scam'],
  ['change', 'changing'],
  ['cities', 'city'],
  ['calls', 'called'],
])('in English %s and %s are one word', (one, other) => {
  expect(bareForm(one, 'en')).toBe(bareForm(other, 'en'))
})

test('no phrase goes across the end of a thought', () => {
  const phrases = phrasesOf('Tạm trú. Tiền điện\n“bị lừa”', 'vi')
  expect(phrases.map((words) => words.map(({ bare }) => bare).join(' '))).toEqual([
    'tam tru',
    'tien dien',
    'bi lua',
  ])
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyấầẩẫậ ngsìí'.split('')),
  }),
)

describe.each(languages)('in %s', (language) => {
  test('a bare word made bare again is the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = wordsOf(text, language).map(({ bare }) => bare)
        expect(once.map((bare) => bareForm(bare, language))).toEqual(once)
        expect(wordsOf(once.join(' '), language).map(({ bare }) => bare)).toEqual(once)
      }),
    )
  })

  test('it does not matter how letters are stored, or how large they are', () => {
    fc.assert(
      fc.property(fc.constantFrom('NFC', 'NFD'), anyText, (form, text) => {
        const words = wordsOf(text, language)
        expect(wordsOf(text.normalize(form), language)).toEqual(words)
      }),
    )
  })
})
