import { expect, test } from 'vitest'
import en from '#content/texts/en/sandbox-errors.json'
import vi from '#content/texts/vi/sandbox-errors.json'
import { errorsOf } from './field-kind.ts'
import { fieldKinds, type FieldKind } from '../scenario/block.ts'

/** Beside the verdicts of a kind: what a field of it can be where a code or a range is right. */
const alsoOf: Partial<Record<FieldKind, string[]>> = {
  otp: ['expired'],
  digits: ['expired'],
  date: ['below', 'above'],
  money: ['below', 'above'],
}

const wanted: Record<string, string[]> = {
  ...Object.fromEntries(
    fieldKinds.map((kind) => [kind, [...errorsOf(kind), ...(alsoOf[kind] ?? [])]]),
  ),
  choice: ['empty', 'mismatch'],
  check: ['empty', 'mismatch'],
}

const again = /-[23]$/

test.each([
  ['vi', vi],
  ['en', en],
])('every mistake with every kind of field has its words in %s', (_language, texts) => {
  const found = Object.entries(texts['field-error']).map(([kind, verdicts]) => [
    kind,
    Object.keys(verdicts)
      .filter((verdict) => !again.test(verdict))
      .sort(),
  ])

  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(
      Object.entries(wanted).map(([kind, all]) => [kind, [...all].sort()]),
    ),
  )
})

test.each([
  ['vi', vi],
  ['en', en],
])(
  'words for the second time follow other words for the first in %s',
  (_language, texts) => {
    for (const [kind, verdicts] of Object.entries(texts['field-error'])) {
      const words = new Map(Object.entries<string>(verdicts))
      for (const verdict of [...words.keys()].filter((each) => again.test(each))) {
        expect(wanted[kind]).toContain(verdict.replace(again, ''))
      }
      expect(new Set(words.values()).size, kind).toBe(kind === 'check' ? 1 : words.size)
    }
  },
)
