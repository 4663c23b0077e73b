import type { Database, Db } from '#db/database.ts'
import type { StoredEvent } from './record.ts'

/**
 * Keeps tables of what a feature wants to know about events. The same events in any order, in
 * any batches, any of them twice, must give the same rows; so a fold reads nothing but the
 * events, its own tables and those of folds listed before it, and nothing in a row comes from
 * when or how an event arrived. One that reads other folds' tables makes again, at every event
 * that could change them, all it has made of them.
 */
export type Fold = {
  name: string
  types: readonly string[]
  tables: readonly (keyof Database)[]
  /** What it counts by, which no event tells. */
  settings?: readonly (keyof Database)[]
  apply(db: Db, events: readonly StoredEvent[]): Promise<void>
}

export async function applyFolds(
  folds: readonly Fold[],
  db: Db,
  events: readonly StoredEvent[],
): Promise<void> {
  for (const fold of folds) {
    const known = events.filter(({ type }) => fold.types.includes(type))
    if (known.length > 0) await fold.apply(db, known)
  }
}
