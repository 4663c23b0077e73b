import { expect, test } from 'vitest'
import { settledIn } from './settled.ts'

test.each([
  ['stored', undefined, true],
  ['already-stored', undefined, true],
  ['refused', 'too-large', true],
  ['refused', 'too-deep', true],
  ['refused', 'other-learner', false],
  ['not-understood', 'unknown-type', false],
  ['not-understood', 'bad-payload', false],
  ['something new', undefined, false],
])('an event answered with %s %s is settled: %s', (outcome, reason, isSettled) => {
  const settled = settledIn({ outcomes: [{ id: 'e-1', outcome, reason }] })

  expect(settled.has('e-1')).toBe(isSettled)
})

test.each([
  [undefined],
  [null],
  ['stored'],
  [{}],
  [{ outcomes: 'stored' }],
  [{ outcomes: [null, 7, {}, { outcome: 'stored' }, { id: 3, outcome: 'stored' }] }],
])('an answer of %j settles nothing', (body) => {
  expect(settledIn(body).size).toBe(0)
})

test('one event that is not taken keeps no other from being settled', () => {
  const outcomes = [
    { id: 'a', outcome: 'not-understood', reason: 'bad-payload' },
    { id: 'b', outcome: 'stored' },
  ]

  expect([...settledIn({ outcomes })]).toEqual(['b'])
})
