import { expect, test } from 'vitest'
import { reportFigures } from '#tests/support/report-figures.ts'
import { sumFigures } from './sum-figures.ts'

const of = (able: number | 'hidden', outOf: number | null) =>
  reportFigures({ basic: { able, outOf } })

test.each([
  ['two communes', [of(20, 200), of(30, 100)], { able: 50, outOf: 300 }],
  [
    'one that said not how many live there',
    [of(20, 200), of(30, null)],
    { able: 20, outOf: 200 },
  ],
  ['nobody who said so', [of(20, null), of(30, null)], { able: 50, outOf: null }],
  ['one whose count is hidden', [of('hidden', 200), of(30, 100)], { able: 30, outOf: 100 }],
  ['none at all', [], { able: 0, outOf: null }],
] as const)('of %s only pairs are added, and divided last', (_case, all, sum) => {
  expect(sumFigures(all).basic).toEqual(sum)
})

test('what was done is added, and skills by their name', () => {
  const line = { procedures: 'P21', name: 'Tra cứu', practised: 5, passed: 3, used: 1 }
  const other = { ...line, name: 'Chuyển tiền' }
  const all = [reportFigures({ skills: [line] }), reportFigures({ skills: [other, line] })]

  expect(sumFigures(all)).toMatchObject({
    ...{ classes: 4, turns: 50, people: 40, visits: 12 },
    skills: [
      { ...line, practised: 10, passed: 6, used: 2 },
      { ...other, practised: 5, passed: 3, used: 1 },
    ],
  })
})
