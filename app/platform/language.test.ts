import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageOf, languages, pathIn, plainPath } from './language.ts'

test.each([
  ['/', 'vi', '/'],
  ['/bai-hoc/x', 'vi', '/bai-hoc/x'],
  ['/en', 'en', '/'],
  ['/en/', 'en', '/'],
  ['/en/bai-hoc/x', 'en', '/bai-hoc/x'],
  ['/english', 'vi', '/english'],
])('%s is in %s and is %s in Vietnamese', (address, language, plain) => {
  expect(languageOf(address)).toBe(language)
  expect(plainPath(address)).toBe(plain)
})

const path = fc.webPath().map((each) => each.replace(/^\/*/, '/'))

test('an address in a language leads back to its path', () => {
  fc.assert(
    fc.property(
      path.filter((each) => languageOf(each) === 'vi'),
      fc.constantFrom(...languages),
      (plain, language) => {
        expect(plainPath(pathIn(language, plain))).toBe(plain)
        expect(languageOf(pathIn(language, plain))).toBe(language)
      },
    ),
  )
})

test.each(['//elsewhere.example/x', '/en//elsewhere.example/x', '/en///elsewhere.example'])(
  'no path made from %s leads to another site',
  (address) => {
    for (const language of languages) {
      const link = pathIn(language, plainPath(address))
      expect(new URL(link, 'https://ours.example').host).toBe('ours.example')
    }
  },
)
