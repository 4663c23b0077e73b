import type { Db } from '#db/database.ts'
import { insertNewEvents } from '#db/queries/events.server.ts'
import { applyFolds, type Fold } from './fold.server.ts'
import { rebuildProjections } from './rebuild.server.ts'
import { verifyProjections, type Verification } from './verify.server.ts'
import type { AppendOutcome, EventDraft } from './record.ts'

export type { Fold }

export type RecordDeps = { db: Db; now: () => Date }

/** The log of what happened and the tables folded from it. */
export type EventRecord = {
  /**
   * Stores the events not stored before and folds them, all or nothing; inside a transaction if
   * `db` is one. An id that is already there is left as it is, whoever it belongs to.
   */
  append(
    deps: RecordDeps,
    drafts: readonly EventDraft[],
  ): Promise<Map<string, AppendOutcome>>
  /** Makes the projections again from the log. Gives the number of events. */
  rebuild(db: Db): Promise<number>
  /** What `rebuild` would change. */
  verify(db: Db): Promise<Verification>
}

export function createRecord(folds: readonly Fold[]): EventRecord {
  return {
    append: (deps, drafts) => append(folds, deps, drafts),
    rebuild: (db) => rebuildProjections(folds, db),
    verify: (db) => verifyProjections(folds, db),
  }
}

async function append(
  folds: readonly Fold[],
  { db, now }: RecordDeps,
  drafts: readonly EventDraft[],
): Promise<Map<string, AppendOutcome>> {
  const byId = new Map<string, EventDraft>()
  for (const draft of drafts) if (!byId.has(draft.id)) byId.set(draft.id, draft)
  const outcomes = new Map<string, AppendOutcome>()
  if (byId.size === 0) return outcomes

  const receivedAt = now().toISOString()
  const rows = [...byId.values()].map(({ id, type, learnerId, happenedAt, payload }) => ({
    id,
    type,
    learnerId,
    payload: JSON.stringify(payload),
    happenedAt,
    receivedAt,
  }))
  const store = async (trx: Db) => {
    const stored = new Map<string, number>()
    for (const { id, sequence } of await insertNewEvents(trx, rows))
      stored.set(id, sequence)
    const news = []
    for (const draft of byId.values()) {
      const sequence = stored.get(draft.id)
      outcomes.set(draft.id, sequence === undefined ? 'already-stored' : 'stored')
      if (sequence !== undefined) news.push({ ...draft, sequence, receivedAt })
    }
    await applyFolds(folds, trx, news)
  }
  await (db.isTransaction ? store(db) : db.transaction().execute(store))
  return outcomes
}
