import type { Db } from '#db/database.ts'
import { insertNewEvents, type NewEvent } from '#db/queries/events.server.ts'
import { createCommitTogether } from './commit-together.server.ts'
import { applyFolds, type Fold } from './fold.server.ts'
import { rebuildProjections } from './rebuild.server.ts'
import { verifyProjections, type Verification } from './verify.server.ts'
import type { AppendOutcome, EventDraft } from './record.ts'

export { inOnePiece } from './in-one-piece.server.ts'
export type { Fold }

type RecordDeps = { db: Db; now: () => Date }

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
  const commitTogether = createCommitTogether()

  /** Inserts what is new, folds it, and gives the ids of it. */
  async function store(db: Db, drafts: readonly EventDraft[], receivedAt: string) {
    const rows = drafts.map((draft) => toRow(draft, receivedAt))
    const stored = new Set((await insertNewEvents(db, rows)).map(({ id }) => id))
    await applyFolds(
      folds,
      db,
      drafts.filter(({ id }) => stored.has(id)),
    )
    return stored
  }

  return {
    async append({ db, now }, drafts) {
      const news = firstOfEachId(drafts)
      if (news.length === 0) return new Map()
      const receivedAt = now().toISOString()
      const stored = await (db.isTransaction
        ? store(db, news, receivedAt)
        : commitTogether(db, (trx) => store(trx, news, receivedAt)))
      return new Map(
        news.map(({ id }) => [id, stored.has(id) ? 'stored' : 'already-stored']),
      )
    },
    rebuild: (db) => rebuildProjections(folds, db),
    verify: (db) => verifyProjections(folds, db),
  }
}

function firstOfEachId(drafts: readonly EventDraft[]): EventDraft[] {
  const first = new Map<string, EventDraft>()
  for (const draft of drafts) if (!first.has(draft.id)) first.set(draft.id, draft)
  return [...first.values()]
}

function toRow(
  { id, type, subjectId, actorId, happenedAt, payload }: EventDraft,
  receivedAt: string,
): NewEvent {
  return {
    id,
    type,
    subjectId,
    actorId: actorId ?? null,
    payload: JSON.stringify(payload),
    happenedAt,
    receivedAt,
  }
}
