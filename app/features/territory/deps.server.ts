import type { EventRecord } from '#app/features/record/record.server.ts'
import type { Db } from '#db/database.ts'

/** What use-cases that write of territory need. */
export type TerritoryDeps = { db: Db; now: () => Date; record: EventRecord }

/** Looks and writes in one piece, so that of two at once the second sees what the first did. */
export function inOnePiece<Deps extends TerritoryDeps, Done>(
  deps: Deps,
  work: (deps: Deps) => Promise<Done>,
): Promise<Done> {
  if (deps.db.isTransaction) return work(deps)
  return deps.db.transaction().execute((db) => work({ ...deps, db }))
}
