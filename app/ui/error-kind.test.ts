import { expect, test } from 'vitest'
import texts from '#content/texts/vi/errors.json' with { type: 'json' }
import { errorKindOf, errorKinds } from './error-kind.ts'

test.each([
  [403, 'cross-site'],
  [404, 'not-found'],
  [405, 'not-understood'],
  [413, 'too-long'],
  [429, 'too-many'],
  [500, 'broken'],
  [502, 'broken'],
  [503, 'database'],
])('status %i has the page “%s”', (status, kind) => {
  expect(errorKindOf(status)).toBe(kind)
})

test('staff are told that a page is not theirs', () => {
  expect(errorKindOf(403, '/can-bo/don-vi/c-11')).toBe('not-yours')
})

test('every kind says what happened and what to do next', () => {
  for (const kind of errorKinds) {
    expect(texts).toHaveProperty(`${kind}.title`)
    expect(texts).toHaveProperty(`${kind}.what`)
    expect(texts).toHaveProperty(`${kind}.next`)
  }
})
