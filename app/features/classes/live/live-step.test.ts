import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  nextStep,
  stuckBy,
  stuckSince,
  type LiveStep,
  type ReportedStep,
} from './live-step.ts'

const start = Date.UTC(2026, 2, 1, 12)
const second = 1_000

function told(overrides: Partial<ReportedStep> = {}): ReportedStep {
  return {
    ...{ attempt: 'a-1', scenario: 'sample', mode: 'practice', screen: 'form' },
    ...{ steps: 3, tries: 0, hint: 0, traps: 0, isTrapped: false, visits: 0 },
    ...{ ended: null, ...overrides },
  }
}

const stepOf = (overrides: Partial<ReportedStep> = {}) =>
  nextStep(undefined, told(overrides), start)

test.each([
  ['who goes on', {}, 60, []],
  ['a third wrong try', { tries: 3 }, 1, []],
  ['a fourth wrong try', { tries: 4 }, 1, ['tries']],
  ['a screen come to twice', { visits: 2 }, 1, []],
  ['a screen come to three times', { visits: 3 }, 1, ['loop']],
  ['a trap on the screen', { traps: 1, isTrapped: true }, 1, ['trap']],
  ['a trap just got out of', { traps: 1 }, 59, ['trap']],
  ['a trap long got out of', { traps: 1 }, 61, []],
  ['almost ninety seconds of nothing', {}, 89, []],
  ['ninety seconds of nothing', {}, 90, ['idle']],
  ['everything at once', { tries: 4, visits: 3, traps: 1 }, 1, ['trap', 'tries', 'loop']],
  ['who has reached the goal', { ended: 'goal', tries: 9 }, 300, []],
  ['who gave a secret away', { ended: 'unsafe', traps: 1 }, 300, ['trap']],
  ['a device put away', {}, 601, []],
] as const)('%s is stuck or not', (_case, overrides, seconds, expected) => {
  expect(stuckBy(stepOf(overrides), start + seconds * second)).toEqual(expected)
})

test('nothing done is counted from the last thing done, not from the last sign of life', () => {
  const alive = nextStep(stepOf(), told(), start + 80 * second)

  expect(stuckBy(alive, start + 90 * second)).toEqual(['idle'])
  expect(stuckSince(alive, start + 95 * second)).toBe(start + 90 * second)
})

test('since when somebody is stuck stays the same while they stay so', () => {
  const stuck = nextStep(stepOf(), told({ steps: 4, tries: 4 }), start + 5 * second)
  const more = nextStep(stuck, told({ steps: 5, tries: 5 }), start + 20 * second)
  const free = nextStep(more, told({ steps: 6 }), start + 30 * second)

  expect(stuckSince(more, start + 25 * second)).toBe(start + 5 * second)
  expect(stuckSince(free, start + 31 * second)).toBeUndefined()
})

test('another screen begins anew, the same goes on', () => {
  const same = nextStep(stepOf(), told({ steps: 4 }), start + 5 * second)
  const other = nextStep(same, told({ steps: 5, screen: 'code' }), start + 9 * second)

  expect([same.since, same.changedAt]).toEqual([start, start + 5 * second])
  expect(other.since).toBe(start + 9 * second)
})

test('a report overtaken on its way is a sign of life and no more', () => {
  const now = stepOf({ steps: 9, screen: 'code' })
  const late = nextStep(now, told({ steps: 4 }), start + 5 * second)

  expect(late).toEqual({ ...now, seenAt: start + 5 * second })
})

test('a new attempt takes the place of the one before, whatever its length', () => {
  const next = nextStep(
    stepOf({ steps: 40, tries: 7 }),
    told({ attempt: 'a-2', steps: 0 }),
    7,
  )

  expect(next).toMatchObject({
    attempt: 'a-2',
    steps: 0,
    tries: 0,
    troubledSince: undefined,
  })
})

const anyTold = fc.record({
  attempt: fc.constantFrom('a-1', 'a-2'),
  scenario: fc.constant('sample'),
  mode: fc.constantFrom('guided' as const, 'exam' as const),
  screen: fc.constantFrom('form', 'code'),
  steps: fc.nat(20),
  tries: fc.nat(6),
  hint: fc.constantFrom(0 as const, 3 as const),
  traps: fc.nat(2),
  isTrapped: fc.boolean(),
  visits: fc.nat(5),
  ended: fc.constantFrom(null, null, 'goal' as const, 'unsafe' as const),
})
const reports = fc.array(fc.tuple(anyTold, fc.nat(200)), { minLength: 1, maxLength: 30 })

test('whatever is told, times never run ahead, and who is stuck has been for a while', () => {
  fc.assert(
    fc.property(reports, fc.nat(400), (all, later) => {
      let now = start
      let step: LiveStep | undefined
      for (const [each, pause] of all) {
        now += pause * second
        step = nextStep(step, each, now)
        expect(step.since).toBeLessThanOrEqual(step.changedAt)
        expect(step.changedAt).toBeLessThanOrEqual(step.seenAt)
        expect(step.seenAt).toBe(now)
      }
      if (!step) return
      const looked = now + later * second
      const since = stuckSince(step, looked)
      expect(since === undefined).toBe(stuckBy(step, looked).length === 0)
      expect(since ?? looked).toBeLessThanOrEqual(looked)
    }),
  )
})
