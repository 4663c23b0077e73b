import * as fc from 'fast-check'
import { expect } from 'vitest'
import { createRecord, type Fold } from '#app/features/record/record.server.ts'
import type { EventDraft } from '#app/features/record/record.ts'
import type { Db } from '#db/database.ts'
import { emptyDatabase, tablesOf } from './database.ts'

const now = () => new Date('2026-03-09T10:00:00.000Z')

/**
 * What every fold promises: the same events in any order, in any batches, any of them twice, give
 * the same tables, and so does making them again from the log.
 * @param events - lists in which events meet: few learners, units, days, instants
 * @param settle - puts what the folds count by into an empty database
 */
export async function expectOrderProof(
  folds: readonly Fold[],
  events: fc.Arbitrary<EventDraft[]>,
  numRuns = 150,
  settle: (db: Db) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const record = createRecord(folds)
  const tables = folds.flatMap((fold) => fold.tables)
  const [one, other] = [await emptyDatabase(), await emptyDatabase()]
  const clear = async () => {
    for (const db of [one, other]) {
      await settle(db)
      for (const table of ['event', ...tables] as const)
        await db.deleteFrom(table).execute()
    }
  }

  await fc.assert(
    fc.asyncProperty(twoWays(events), async ({ all, again, batch }) => {
      await record.append({ db: one, now }, all)
      for (let from = 0; from < again.length; from += batch) {
        await record.append({ db: other, now }, again.slice(from, from + batch))
      }
      const rows = await tablesOf(one, tables)
      expect(await tablesOf(other, tables)).toEqual(rows)

      await record.rebuild(other)
      expect(await tablesOf(other, tables)).toEqual(rows)
    }),
    { numRuns, plugins: [fc.beforeEach(clear)] },
  )
}

/** Events, and the same in another order with some of them again, cut into batches. */
function twoWays(events: fc.Arbitrary<EventDraft[]>) {
  return events.chain((all) =>
    fc.record({
      all: fc.constant(all),
      again: fc.array(fc.constantFrom(...all), { maxLength: 10 }).chain((repeated) =>
        fc.shuffledSubarray([...all, ...repeated], {
          minLength: all.length + repeated.length,
        }),
      ),
      batch: fc.integer({ min: 1, max: 12 }),
    }),
  )
}
