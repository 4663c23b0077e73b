import * as fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { test } from 'vitest'
import type { EventDraft } from '#app/features/record/record.ts'
import { expectOrderProof } from '#tests/support/order-proof.ts'
import { ageBands, groups, sexes } from './facts.ts'
import { residentFolds } from './folds.server.ts'

// Few of each, so that statements meet: the same learner, day and instant again.
const learner = fc.constantFrom('learner-1', 'learner-2', 'learner-3')
const day = fc.constantFrom('2026-03-01', '2026-03-05', '2026-03-09')
const happenedAt = fc.constantFrom('2026-03-01T09:00:00.000Z', '2026-03-02T09:00:00.000Z')
const merge = fc.constantFrom('merge-1', 'merge-2', 'merge-3')

const event: fc.Arbitrary<EventDraft> = fc.oneof(
  fc
    .record({
      ...{ subjectId: learner, happenedAt },
      payload: fc.record({ hamletId: fc.constantFrom('h-111', 'h-112'), from: day }),
    })
    .map((told) => ({ ...told, id: uuid(), type: 'resident-placed' })),
  fc
    .record({
      ...{ subjectId: learner, happenedAt },
      payload: fc.record({
        on: day,
        ageBand: fc.option(fc.constantFrom(...ageBands)),
        sex: fc.option(fc.constantFrom(...sexes)),
        groups: fc.shuffledSubarray([...groups]),
      }),
    })
    .map((told) => ({ ...told, id: uuid(), type: 'resident-described' })),
  fc.record({ merge, happenedAt }).map(({ merge: undone, happenedAt: at }) => ({
    ...{ id: uuid(), type: 'residents-parted', subjectId: 'learner-1' },
    ...{ happenedAt: at, payload: { merge: undone } },
  })),
)

/** At most one event of an id, as the log has it. */
const merged = fc
  .uniqueArray(fc.record({ id: merge, from: learner, to: learner, happenedAt }), {
    selector: ({ id }) => id,
  })
  .map((all) =>
    all.map(({ id, from, to, happenedAt: at }) => ({
      ...{ id, type: 'residents-merged', subjectId: to },
      ...{ happenedAt: at, payload: { from, to } },
    })),
  )

test('residents are the same whatever order and however often their events come', async () => {
  const events = fc
    .tuple(merged, fc.array(event, { minLength: 1, maxLength: 20 }))
    .map(([some, others]) => [...some, ...others])

  await expectOrderProof(residentFolds, events)
})
