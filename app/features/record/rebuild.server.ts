import type { Db, EventRow } from '#db/database.ts'
import { listEventsAfter } from '#db/queries/events.server.ts'
import { deleteAllOf } from '#db/queries/projections.server.ts'
import { applyFolds, type Fold } from './fold.server.ts'
import type { StoredEvent } from './record.ts'

const chunk = 1000

/** Empties the tables of the folds and fills them from the log, all or nothing. */
export function rebuildProjections(folds: readonly Fold[], db: Db): Promise<number> {
  return db.transaction().execute(async (trx) => {
    for (const { tables } of folds) {
      for (const table of tables) await deleteAllOf(trx, table)
    }
    return replayEvents(folds, { from: trx, into: trx })
  })
}

/** Folds the whole log of one database into the tables of one, which may be another. */
export async function replayEvents(
  folds: readonly Fold[],
  { from, into }: { from: Db; into: Db },
): Promise<number> {
  let count = 0
  let last = 0
  for (;;) {
    const rows = await listEventsAfter(from, last, chunk)
    await applyFolds(folds, into, rows.map(toStoredEvent))
    count += rows.length
    last = rows.at(-1)?.sequence ?? last
    if (rows.length < chunk) return count
  }
}

function toStoredEvent({
  id,
  type,
  subjectId,
  actorId,
  happenedAt,
  payload,
}: EventRow): StoredEvent {
  const parsed: unknown = JSON.parse(payload)
  return { id, type, subjectId, actorId: actorId ?? undefined, happenedAt, payload: parsed }
}
