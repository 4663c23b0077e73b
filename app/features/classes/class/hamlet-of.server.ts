import { lastWayTo } from '#app/features/identity/identity.server.ts'
import type { ClassRow } from '#db/database.ts'
import type { ClassDeps } from './class-deps.server.ts'

/** Where a class is, as it is called today; or was called last. */
export async function hamletOf(
  deps: Pick<ClassDeps, 'db' | 'now' | 'unitsOn'>,
  { hamletId }: Pick<ClassRow, 'hamletId'>,
): Promise<{ id: string; name: string }> {
  const way = await lastWayTo(deps, hamletId)
  return { id: hamletId, name: way.at(-1)?.name ?? '' }
}
