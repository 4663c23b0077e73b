import { expect, test } from 'vitest'
import { aTerm } from '#tests/support/a-term.ts'
import { faultsOfTerms, termsMarked } from './check-terms.ts'
import { explainedIn, makeGlossary, otherNames } from './glossary.ts'
import { groupByLetter } from './group-by-letter.ts'

const glossary = makeGlossary([
  aTerm({ id: 'otp', term: 'OTP', forms: ['mã xác thực'] }),
  aTerm({ id: 'ung-dung', term: 'ứng dụng' }),
  aTerm({ id: 'dia-chi', term: 'địa chỉ' }),
  aTerm({ id: 'duong-dan', term: 'đường dẫn' }),
  aTerm({ id: 'danh-ba', term: 'danh bạ' }),
  aTerm({ id: 'ap', term: 'áp' }),
  aTerm({ id: 'am', term: 'âm' }),
])

test.each(['otp', 'OTP', ' Mã xác thực ', 'mã xác thực'.normalize('NFD')])(
  'a term is found by “%s”',
  (name) => {
    expect(glossary.find(name, 'vi')?.id).toBe('otp')
  },
)

test('a term that is only cut short or lengthened is no other name of it', () => {
  const explained = explainedIn(
    'vi',
    aTerm({ term: 'mã QR', forms: ['QR', 'ô vuông', 'Mã QR của quán'] }),
  )

  expect(otherNames(explained)).toEqual(['ô vuông'])
})

test('what is in no term is not found', () => {
  expect(glossary.find('passcode', 'vi')).toBeUndefined()
})

test('terms stand in the order of the Vietnamese alphabet, by its own letters', () => {
  const groups = groupByLetter(glossary.list('vi'))

  expect(groups.map(({ letter }) => letter)).toEqual(['A', 'Â', 'D', 'Đ', 'O', 'Ư'])
  expect(groups[3]?.terms.map(({ term }) => term)).toEqual(['địa chỉ', 'đường dẫn'])
})

test('a word the glossary does not explain is a fault that names the term most like it', () => {
  const uses = [
    { of: 'otp', line: 3 },
    { of: 'duong dan', line: 9 },
  ]

  expect(faultsOfTerms(uses, 'vi', glossary)).toEqual([
    {
      line: 9,
      key: 'Term',
      message: 'the glossary does not explain “duong dan”',
      mend: 'write <Term of="đường dẫn">…</Term>, or add the word to content/glossary/glossary.yaml',
    },
  ])
})

test('the terms of a lesson are listed mark by mark', () => {
  const uses = ['OTP', 'danh bạ', 'mã xác thực'].map((of) => ({ of, line: 1 }))

  expect(termsMarked(uses, 'vi', glossary)).toEqual(['otp', 'danh-ba', 'otp'])
})
