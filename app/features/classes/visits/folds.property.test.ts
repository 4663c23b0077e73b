import * as fc from 'fast-check'
import { test } from 'vitest'
import type { EventDraft } from '#app/features/record/record.ts'
import { expectOrderProof } from '#tests/support/order-proof.ts'
import { outreachFolds } from './folds.server.ts'

const draft = (type: string, payload: fc.Arbitrary<unknown>): fc.Arbitrary<EventDraft> =>
  fc.record({
    id: fc.uuid(),
    type: fc.constant(type),
    subjectId: fc.constantFrom('learner-1', 'learner-2'),
    actorId: fc.constantFrom('trainer-1', undefined),
    happenedAt: fc.constantFrom('2026-03-01T12:00:00.000Z', '2026-03-01T12:05:00.000Z'),
    payload,
  })
const visit = fc.constantFrom('visit-1', 'visit-2')

test('visits taken back and calls in vain are the same in whatever order they come', async () => {
  const event = fc.oneof(
    draft('visit-withdrawn', fc.record({ visit })),
    draft('follow-up-missed', fc.constant({})),
  )

  await expectOrderProof(outreachFolds, fc.array(event, { minLength: 1, maxLength: 8 }), 40)
})
