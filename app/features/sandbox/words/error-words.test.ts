import { expect, test } from 'vitest'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { errorWords } from './error-words.ts'
import { attemptOf, type Stage } from '../stage/stage.ts'
import { findBlock } from '../engine/world.ts'

const { texts, ...compiled } = givenCompiled()
const stage: Stage = { compiled, mode: 'practice', seed: 7 }
const own = {
  'screens.form.number.error.empty': 'lần đầu',
  'screens.form.number.error.empty-2': 'lần hai',
}

function wordsAfter(presses: number, said: Record<string, string> = own) {
  const trace = Array.from({ length: presses }, () => 'p.send.1').join('~')
  const { world } = attemptOf(stage, trace)
  const block = findBlock(compiled.scenario, world, 'number')
  if (block?.block !== 'field') throw new Error('The sample has a field "number".')
  return errorWords({ stage, texts: { ...texts.vi, ...said }, world }, block)
}

test.each([
  [1, 'lần đầu'],
  [2, 'lần hai'],
  [3, 'lần hai'],
  [9, 'lần hai'],
])('the scenario’s words at the %d. wrong press are: %s', (presses, words) => {
  expect(wordsAfter(presses).own).toBe(words)
})

test('without words of its own a field is told those of its kind, the most telling first', () => {
  expect(wordsAfter(1, {})).toEqual({
    own: undefined,
    keys: ['field-error.citizen-id.empty', 'field-error.citizen-id.mismatch'],
  })
  expect(wordsAfter(3, {}).keys).toEqual([
    'field-error.citizen-id.empty-3',
    'field-error.citizen-id.empty-2',
    'field-error.citizen-id.empty',
    'field-error.citizen-id.mismatch',
  ])
})
