import { expect, test } from 'vitest'
import { findingsInMeanings, findingsInSayings } from './check-everyday-words.ts'
import { fillerTest, makeTranslator, type EverydayWords } from './everyday-words.ts'
import { saveLibrary } from './saved-library.ts'
import { wordsOf } from './words.ts'

const everyday: EverydayWords = {
  filler: ['tôi có'],
  words: [
    { say: ['đẻ', 'sinh con'], means: ['khai sinh'] },
    { say: ['chứng minh', 'chứng minh thư'], means: ['căn cước'] },
  ],
}
const translate = makeTranslator(everyday, 'vi')

function piecesOf(question: string) {
  return translate(wordsOf(question, 'vi')).map(({ words, means }) => [
    words.map(({ bare }) => bare).join(' '),
    ...means.map((each) => each.map(({ bare }) => bare).join(' ')),
  ])
}

test('the longest saying is taken, with or without marks', () => {
  expect(piecesOf('mất chứng minh thư')).toEqual([['mat'], ['chung minh thu', 'can cuoc']])
  expect(piecesOf('mat chung minh thu')).toEqual([['mat'], ['chung minh thu', 'can cuoc']])
})

test('a saying of one syllable is known by its marks', () => {
  expect(piecesOf('mới đẻ')).toEqual([['moi'], ['de', 'khai sinh']])
  expect(piecesOf('để làm')).toEqual([['de'], ['lam']])
})

test('filler is known without marks too, but not by other marks', () => {
  const isFiller = fillerTest(everyday, 'vi')
  const words = wordsOf('Tôi toi tối có khai', 'vi')
  expect(words.map(isFiller)).toEqual([true, true, false, true, false])
})

const both = (vi: EverydayWords) => ({ vi, en: { filler: [], words: [] } })

test('a saying that stands twice is found, also where only its marks differ', () => {
  const twice = {
    filler: [],
    words: [...everyday.words, { say: ['chung minh thu'], means: ['thẻ'] }],
  }
  expect(findingsInSayings(both(everyday))).toEqual([])
  expect(findingsInSayings(both(twice)).map(({ path }) => path)).toEqual([
    ['vi', 'words', 2, 'say', 0],
  ])
})

test('a meaning that no lesson has is found', () => {
  const document = { kind: 'lesson', line: '', to: '/x', of: 'x', text: '' } as const
  const library = saveLibrary(
    [{ ...document, title: 'Khai sinh', asks: [] }],
    everyday,
    'vi',
  )

  expect(findingsInMeanings([library])).toEqual([
    {
      path: ['vi', 'words', 1, 'means', 0],
      message: '“căn cước” is in no lesson. Say it as lessons do.',
    },
  ])
})
