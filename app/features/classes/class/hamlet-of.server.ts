import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { ClassRow } from '#db/database.ts'
import type { ClassDeps } from './class-deps.server.ts'

/** Where a class is, as it is called today. */
export async function hamletOf(
  { db, now, unitsOn }: Pick<ClassDeps, 'db' | 'now' | 'unitsOn'>,
  { hamletId }: Pick<ClassRow, 'hamletId'>,
): Promise<{ id: string; name: string }> {
  const way = await unitsOn(db, dayInVietnam(now().toISOString())).wayTo(hamletId)
  return { id: hamletId, name: way.at(-1)?.name ?? '' }
}
