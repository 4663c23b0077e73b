import * as fc from 'fast-check'
import { test } from 'vitest'
import type { EventDraft } from '#app/features/record/record.ts'
import { expectOrderProof } from '#tests/support/order-proof.ts'
import { officialFolds } from '../official/folds.server.ts'
import { targetFolds } from './folds.server.ts'

// Few of each, so that they meet.
const unitId = fc.constantFrom('c-11', 'h-111')
const actorId = fc.constantFrom('official-1', 'official-2', undefined)
const instant = fc.constantFrom('2026-03-01T12:00:00.000Z', '2026-03-01T12:05:00.000Z')
const source = fc.constantFrom('Kế hoạch 12/KH-UBND', 'Nghị quyết')
const small = fc.nat({ max: 3 })

const payloads: Record<string, fc.Arbitrary<unknown>> = {
  'target-stated': fc.record({
    ...{ year: fc.constantFrom(2026, 2027), adults: small, source },
    isWithdrawn: fc.boolean(),
    indicator: fc.constantFrom('core.passed', 'any.used'),
  }),
  'official-rate-stated': fc.record({
    ...{ permille: small, numerator: fc.option(small), denominator: fc.option(small) },
    ...{ asOf: fc.constantFrom('2026-01-01', '2026-02-01'), source },
    isWithdrawn: fc.boolean(),
    indicator: fc.constantFrom('smartphone', 'fibre-household'),
  }),
}

const events: fc.Arbitrary<EventDraft[]> = fc.array(
  fc.constantFrom(...Object.keys(payloads)).chain((type) =>
    fc.record({
      ...{ id: fc.uuid(), type: fc.constant(type), subjectId: unitId, actorId },
      ...{ happenedAt: instant, payload: payloads[type] ?? fc.constant({}) },
    }),
  ),
  { minLength: 1, maxLength: 12 },
)

test('targets and official rates are the same in whatever order they come', async () => {
  await expectOrderProof([...targetFolds, ...officialFolds], events, 100)
})
