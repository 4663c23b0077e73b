import type { Db } from '#db/database.ts'

/**
 * Looks and writes in one piece, so that of two at once the second sees what the first did.
 * Within a transaction it is part of that. Inside, only what is handed in asks the database.
 */
export function inOnePiece<Deps extends { db: Db }, Done>(
  deps: Deps,
  work: (within: Deps) => Promise<Done>,
): Promise<Done> {
  if (deps.db.isTransaction) return work(deps)
  return deps.db.transaction().execute((db) => work({ ...deps, db }))
}
