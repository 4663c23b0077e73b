import { placeOf } from '#app/features/identity/identity.server.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { TeamRow } from '#db/database.ts'
import type { TeamDeps } from './team-deps.server.ts'

/** What the unit of a team is called today, or was when the team began. */
export async function placeInWords(
  deps: Pick<TeamDeps, 'db' | 'now' | 'unitsOn'>,
  { unitId, validFrom }: TeamRow,
): Promise<{ unitName: string; place: string }> {
  const now = await deps.unitsOn(deps.db, todayOf(deps.now)).wayTo(unitId)
  const way = now.length > 0 ? now : await deps.unitsOn(deps.db, validFrom).wayTo(unitId)
  return { unitName: way.at(-1)?.name ?? '', place: placeOf(way) }
}
