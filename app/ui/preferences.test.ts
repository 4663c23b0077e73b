import { expect, test } from 'vitest'
import { readPreferences } from './preferences.ts'

const plain = { text: 'normal', theme: 'device', contrast: 'device' }

test('what was chosen is read back', () => {
  const chosen = { text: 'huge', theme: 'dark', contrast: 'high' }
  expect(readPreferences(JSON.stringify(chosen))).toEqual(chosen)
})

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['something else', '[1]'],
  ['null', 'null'],
  ['values of another version', '{"text":"gigantic","theme":1,"font":"x"}'],
])('%s kept gives the plain look', (_case, kept) => {
  expect(readPreferences(kept)).toEqual(plain)
})
