import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { courseOf, turnKinds, type ReportTurn, type TurnKind } from './report-state.ts'

let next = 0
const turn = (kind: TurnKind, version = 1, minute = next++): ReportTurn => ({
  ...{ eventId: `event-${next}`, kind, version, hash: `hash-${version}`, actorId: null },
  at: new Date(Date.UTC(2026, 10, 16, 8, minute)).toISOString(),
})

test.each<[string, ReportTurn[], string, number]>([
  ['nothing', [], 'draft', 0],
  ['submitted', [turn('submitted')], 'submitted', 1],
  ['returned', [turn('submitted'), turn('returned')], 'returned', 1],
  [
    'submitted again',
    [turn('submitted'), turn('returned'), turn('submitted', 2)],
    'submitted',
    2,
  ],
  [
    'corrected after it was accepted',
    [turn('submitted'), turn('accepted'), turn('submitted', 2), turn('accepted', 2)],
    'accepted',
    2,
  ],
  ['taken up', [turn('submitted'), turn('accepted'), turn('aggregated')], 'aggregated', 1],
  ['accepted before it was there', [turn('accepted')], 'draft', 0],
  [
    'taken up without being accepted',
    [turn('submitted'), turn('aggregated')],
    'submitted',
    1,
  ],
  [
    'a second version of what waits',
    [turn('submitted'), turn('submitted', 2)],
    'submitted',
    1,
  ],
  [
    'a version left out',
    [turn('submitted'), turn('returned'), turn('submitted', 3)],
    'returned',
    1,
  ],
])('%s', (_name, turns, state, version) => {
  expect(courseOf(turns)).toMatchObject({ state, version })
})

test('what was returned cannot be accepted, nor what was accepted returned', () => {
  const [submitted, returned, accepted] = [
    turn('submitted'),
    turn('returned'),
    turn('accepted'),
  ]

  expect(courseOf([accepted, returned, submitted]).state).toBe('returned')
  expect(courseOf([{ ...accepted, at: submitted.at }, returned, submitted]).state).toBe(
    'accepted',
  )
})

test('who accepts must have seen what was submitted', () => {
  const other = { ...turn('accepted'), hash: 'another' }

  expect(courseOf([turn('submitted'), other]).state).toBe('submitted')
})

const anyTurn: fc.Arbitrary<ReportTurn> = fc.record({
  eventId: fc.integer({ min: 0, max: 40 }).map((id) => `event-${id}`),
  kind: fc.constantFrom(...turnKinds),
  version: fc.integer({ min: 1, max: 3 }),
  hash: fc.constantFrom('one', 'other'),
  actorId: fc.constant(null),
  at: fc.constantFrom('2026-11-16T08:00:00.000Z', '2026-11-16T09:00:00.000Z'),
})

test('the order in which turns arrive says nothing', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(anyTurn, { selector: ({ eventId }) => eventId, maxLength: 12 })
        .chain((turns) =>
          fc.tuple(
            fc.constant(turns),
            fc.shuffledSubarray(turns, { minLength: turns.length }),
          ),
        ),
      ([turns, shuffled]) => {
        expect(courseOf(shuffled)).toEqual(courseOf(turns))
      },
    ),
    { numRuns: 1000 },
  )
})

test('whatever is told, versions go up by one and end before the next begins', () => {
  fc.assert(
    fc.property(fc.array(anyTurn, { maxLength: 15 }), (told) => {
      const { turns } = courseOf(told)
      const submitted = turns.filter(({ kind }) => kind === 'submitted')
      expect(submitted.map(({ version }) => version)).toEqual(
        submitted.map((_turn, place) => place + 1),
      )
      for (const [place, { kind }] of turns.entries()) {
        if (kind === 'submitted') expect(turns[place - 1]?.kind).not.toBe('submitted')
      }
    }),
  )
})
