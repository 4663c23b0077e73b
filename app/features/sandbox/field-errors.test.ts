import { expect, test } from 'vitest'
import en from '#content/texts/en/sandbox-errors.json'
import vi from '#content/texts/vi/sandbox-errors.json'
import { slipsOf } from './field-kind.ts'
import { fieldKinds } from './block.ts'

const wanted = {
  ...Object.fromEntries(
    fieldKinds.map((kind) => [
      kind,
      [
        'empty',
        'malformed',
        'mismatch',
        'real',
        ...(kind === 'otp' ? ['expired'] : []),
        ...slipsOf(kind),
      ].sort(),
    ]),
  ),
  choice: ['empty', 'mismatch'],
  check: ['empty', 'mismatch'],
}

test.each([
  ['vi', vi],
  ['en', en],
])('every mistake with every kind of field has its words in %s', (_language, texts) => {
  const found = Object.fromEntries(
    Object.entries(texts['field-error']).map(([kind, verdicts]) => [
      kind,
      Object.keys(verdicts).sort(),
    ]),
  )

  expect(found).toEqual(wanted)
})
