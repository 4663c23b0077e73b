import { expect, test } from 'vitest'
import { ancestryOf, type ParentSpan } from './ancestry.ts'

const span = (parentId: string | null, validFrom: string, validTo: string | null) => ({
  ...{ parentId, validFrom, validTo },
})

function ancestryIn(spans: Record<string, ParentSpan[]>, unitId: string): string[] {
  return ancestryOf(unitId, (id) => spans[id] ?? []).map(
    ({ ancestorId, distance, validFrom, validTo }) =>
      `${distance} ${ancestorId} ${validFrom} ${validTo ?? '…'}`,
  )
}

test('a new name of a unit or of what is above it parts no days', () => {
  const spans = {
    '75': [span(null, '2025-07-01', '2026-04-30'), span(null, '2026-04-30', null)],
    '26368': [span('75', '2025-07-01', '2026-01-01'), span('75', '2026-01-01', null)],
  }

  expect(ancestryIn(spans, '26368')).toEqual(['0 26368 2025-07-01 …', '1 75 2025-07-01 …'])
})

test('a unit that moves stands under each for its days, and only while that is there', () => {
  const spans = {
    old: [span(null, '2025-07-01', '2026-01-01')],
    new: [span(null, '2026-02-01', null)],
    hamlet: [
      span('old', '2025-07-01', '2026-01-15'),
      span('new', '2026-01-15', '2027-01-01'),
    ],
  }

  expect(ancestryIn(spans, 'hamlet')).toEqual([
    '0 hamlet 2025-07-01 2027-01-01',
    '1 new 2026-02-01 2027-01-01',
    '1 old 2025-07-01 2026-01-01',
  ])
})

test('a unit that was away for a while has two rows', () => {
  const spans = {
    '16738': [span(null, '2025-07-01', '2026-01-01'), span(null, '2027-01-01', null)],
  }

  expect(ancestryIn(spans, '16738')).toEqual([
    '0 16738 2025-07-01 2026-01-01',
    '0 16738 2027-01-01 …',
  ])
})

test('what is said to stand above itself is cut off there', () => {
  const spans = { a: [span('b', '2025-07-01', null)], b: [span('a', '2025-07-01', null)] }

  expect(ancestryIn(spans, 'a')).toEqual(['0 a 2025-07-01 …', '1 b 2025-07-01 …'])
})
