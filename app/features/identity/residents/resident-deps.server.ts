import type { EventRecord } from '#app/features/record/record.server.ts'
import type { RoleDeps } from '../roles/held-roles.server.ts'

export type ResidentDeps = RoleDeps & { record: EventRecord }

/** Looks and writes in one piece, so that of two at once the second sees what the first did. */
export function inOnePiece<Deps extends ResidentDeps, Done>(
  deps: Deps,
  work: (deps: Deps) => Promise<Done>,
): Promise<Done> {
  if (deps.db.isTransaction) return work(deps)
  return deps.db.transaction().execute((db) => work({ ...deps, db }))
}
