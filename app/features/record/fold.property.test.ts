import * as fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { test } from 'vitest'
import { identityFolds } from '#app/features/identity/identity.server.ts'
import { learningFolds } from '#app/features/learning/learning.server.ts'
import {
  attemptFinished,
  attemptLeft,
  attemptStarted,
  lessonRead,
} from '#tests/support/events.ts'
import { expectOrderProof } from '#tests/support/order-proof.ts'
import type { EventDraft } from './record.ts'

const folds = [...learningFolds, ...identityFolds]

// Few of each, so that events meet: the same learner, skill, attempt, guest and instant again.
const learner = fc.constantFrom('learner-1', 'learner-2')
const skill = fc.constantFrom('sign-in', 'look-up', null)
const attempt = fc.constantFrom(uuid(), uuid(), uuid())
const outcome = fc.constantFrom('passed', 'finished', 'unsafe', 'given-up', 'invalid')
const happenedAt = fc
  .integer({ min: 0, max: 40 })
  .map((hours) => new Date(Date.UTC(2026, 2, 1, 3 * hours)).toISOString())

const event: fc.Arbitrary<EventDraft> = fc.oneof(
  fc
    .record({ learner, skill, happenedAt })
    .map((given) => lessonRead(given.learner, given)),
  fc
    .record({ learner, attempt, happenedAt })
    .map((given) => attemptStarted(given.learner, given)),
  fc
    .record({ learner, skill, attempt, outcome, happenedAt })
    .map((given) => attemptFinished(given.learner, given)),
  fc
    .record({ learner, attempt, happenedAt, steps: fc.integer({ min: 1, max: 3 }) })
    .map((given) => attemptLeft(given.learner, given)),
  fc.record({ from: fc.constantFrom('guest-1', 'guest-2'), to: learner }).map((link) => ({
    id: uuid(),
    type: 'learner-linked',
    subjectId: link.to,
    happenedAt: '2026-03-01T09:00:00.000Z',
    payload: link,
  })),
)

test('events in any order, any batches and any repetition give the same tables', async () => {
  await expectOrderProof(folds, fc.array(event, { minLength: 1, maxLength: 25 }))
})
