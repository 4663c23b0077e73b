import type { Services } from '#app/composition.server.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'

/** A unit by its name, as pages lead back to it. */
export async function hamletOf(
  { db, now, unitsOn }: Services,
  unitId: string,
): Promise<{ id: string; name: string }> {
  const way = await unitsOn(db, dayInVietnam(now().toISOString())).wayTo(unitId)
  return { id: unitId, name: way.at(-1)?.name ?? '' }
}
