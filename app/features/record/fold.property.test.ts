import * as fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { identityFolds } from '#app/features/identity/identity.server.ts'
import { learningFolds } from '#app/features/learning/learning.server.ts'
import { emptyDatabase, tablesOf } from '#tests/support/database.ts'
import {
  attemptFinished,
  attemptLeft,
  attemptStarted,
  lessonRead,
} from '#tests/support/events.ts'
import { createRecord } from './record.server.ts'
import type { EventDraft } from './record.ts'

const folds = [...learningFolds, ...identityFolds]
const tables = folds.flatMap((fold) => fold.tables)
const record = createRecord(folds)
const now = () => new Date('2026-03-09T10:00:00.000Z')

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

/** Events, and the same in another order with some of them again, cut into batches. */
const eventsTwoWays = fc.array(event, { minLength: 1, maxLength: 25 }).chain((events) =>
  fc.record({
    events: fc.constant(events),
    again: fc
      .tuple(
        fc.shuffledSubarray(events, { minLength: events.length }),
        fc.array(fc.constantFrom(...events), { maxLength: 10 }),
      )
      .chain(([all, repeated]) =>
        fc.shuffledSubarray([...all, ...repeated], {
          minLength: all.length + repeated.length,
        }),
      ),
    batch: fc.integer({ min: 1, max: 12 }),
  }),
)

test('events in any order, any batches and any repetition give the same tables', async () => {
  const one = await emptyDatabase()
  const other = await emptyDatabase()
  const clear = async () => {
    for (const db of [one, other]) {
      await db.deleteFrom('event').execute()
      for (const table of tables) await db.deleteFrom(table).execute()
    }
  }

  await fc.assert(
    fc.asyncProperty(eventsTwoWays, async ({ events, again, batch }) => {
      await record.append({ db: one, now }, events)
      for (let from = 0; from < again.length; from += batch) {
        await record.append({ db: other, now }, again.slice(from, from + batch))
      }
      const rows = await tablesOf(one, tables)
      expect(await tablesOf(other, tables)).toEqual(rows)

      await record.rebuild(other)
      expect(await tablesOf(other, tables)).toEqual(rows)
    }),
    { numRuns: 150, plugins: [fc.beforeEach(clear)] },
  )
})
