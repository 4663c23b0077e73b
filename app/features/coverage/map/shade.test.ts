import { expect, test } from 'vitest'
import type { ShownNumber } from '../hiding/shown-number.ts'
import { shadeOf } from './shade.ts'

const count = (number: number): ShownNumber => ({ kind: 'count', count: number })

test.each([
  [count(0), count(100), 1],
  [count(19), count(100), 1],
  [count(20), count(100), 2],
  [count(99), count(100), 5],
  [count(120), count(100), 5],
  [count(4), { kind: 'unreported' }, 'no-rate'],
  [count(4), count(0), 'no-rate'],
  [{ kind: 'hidden' }, count(100), 'hidden'],
  [{ kind: 'unreported' }, count(100), 'unreported'],
] as const)('%o of %o is drawn as %s', (able, outOf, shade) => {
  expect(shadeOf({ able, outOf })).toBe(shade)
})
