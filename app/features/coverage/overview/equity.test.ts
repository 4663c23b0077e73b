import { expect, test } from 'vitest'
import type { ShownNumber } from '../hiding/shown-number.ts'
import { equityLines } from './equity.ts'
import type { See } from './seen.ts'

const count = (number: number): ShownNumber => ({ kind: 'count', count: number })

/** 60 of 200 can, 10 of 50 from the age of 60 on; of the poor it may not be seen; none disabled. */
const see: See = (_at, indicator, column = 'everyone') => {
  const isListed = indicator === 'listed'
  if (column === 'everyone') return count(isListed ? 200 : 60)
  if (column === 'age60') return count(isListed ? 50 : 10)
  if (column === 'poor') return isListed ? count(30) : { kind: 'hidden' }
  return count(0)
}

test('a group behind all who are known has a gap below zero, in points of a hundred', () => {
  const lines = new Map(equityLines(see).map((line) => [line.group, line]))

  expect(lines.get('everyone')).toMatchObject({ share: 0.3, gap: undefined })
  expect(lines.get('age60')?.share).toBe(0.2)
  expect(lines.get('age60')?.gap).toBeCloseTo(-10)
  expect(lines.get('poor')).toMatchObject({ share: undefined, gap: undefined })
  expect(lines.get('disabled')).toMatchObject({ share: undefined, gap: undefined })
})
