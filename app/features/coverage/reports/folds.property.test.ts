import * as fc from 'fast-check'
import { test } from 'vitest'
import type { EventDraft } from '#app/features/record/record.ts'
import { expectOrderProof } from '#tests/support/order-proof.ts'
import { reportFolds } from './folds.server.ts'
import { turnKinds } from './report-state.ts'

const day = fc.constantFrom('2026-09-15', '2026-12-14', '2026-12-16')
const about = {
  id: fc.uuid(),
  subjectId: fc.constantFrom('c-11', 'p-1'),
  actorId: fc.constantFrom('one', 'other', undefined),
  happenedAt: fc.constantFrom('2026-12-15T01:00:00.000Z', '2026-12-15T02:00:00.000Z'),
}
const period = fc.constantFrom('2026-Q4', '2026')

const stated: fc.Arbitrary<EventDraft> = fc.record({
  ...{ ...about, type: fc.constant('report-period-stated') },
  payload: fc.record({ period, dataFrom: day, dataTo: day, dueOn: day }),
})
const turned: fc.Arbitrary<EventDraft> = fc.record({
  ...{ ...about, type: fc.constantFrom(...turnKinds.map((kind) => `report-${kind}`)) },
  payload: fc.record({
    period,
    version: fc.integer({ min: 1, max: 3 }),
    hash: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
  }),
})

test('periods and turns of reports are the same in whatever order they come', async () => {
  const events = fc.array(fc.oneof(stated, turned), { minLength: 1, maxLength: 12 })

  await expectOrderProof(reportFolds, events)
})
