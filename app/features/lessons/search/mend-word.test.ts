import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mendWord } from './mend-word.ts'

const known = ['lam', 'can', 'cuoc', 'tam', 'tru', 'dang', 'ki', 'tien', 'dien', 'mat']
const lookUp = (word: string) =>
  known.find((each) => each === (word === 'ky' ? 'ki' : word))

test.each([
  ['keys of Telex', 'lafm', ['lam']],
  ['more keys of Telex', 'cuwowcs', ['cuoc']],
  ['keys of Telex for a letter', 'ddawng', ['dang']],
  ['a doubled letter of Telex', 'caan', ['can']],
  ['keys of VNI', 'cuoc71', ['cuoc']],
  ['two letters exchanged', 'tma', ['tam']],
  ['a space left out', 'tamtru', ['tam', 'tru']],
  ['all spaces left out', 'dangkytamtru', ['dang', 'ki', 'tam', 'tru']],
])('%s: %s', (_case, typed, meant) => {
  expect(mendWord(typed, lookUp)).toEqual(meant)
})

test.each([
  ['nothing', ''],
  ['a letter', 'x'],
  ['what is no word', 'xyz'],
  ['a word with a letter too many', 'tamb'],
  ['an endless word', 'a'.repeat(10_000)],
])('%s is not mended', (_case, typed) => {
  expect(mendWord(typed, lookUp)).toBeUndefined()
})

test('known words run together come apart into known words with the same letters', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...known), { minLength: 2, maxLength: 6 }),
      (words) => {
        const run = words.join('')
        const parts = mendWord(run, lookUp) ?? []
        if (known.includes(parts.join(''))) return
        expect(parts.length).toBeGreaterThan(0)
        expect(parts.length).toBeLessThanOrEqual(6)
      },
    ),
  )
})
