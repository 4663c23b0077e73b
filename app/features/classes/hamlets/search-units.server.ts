import { listMyRoles, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { findUnits } from '#app/features/territory/territory.server.ts'
import type { FoundUnit } from '#app/features/territory/territory.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listRootsOn } from '#db/queries/units.server.ts'

/** Units by their names, with marks or without, within what somebody's roles reach. */
export async function searchUnits(
  deps: RoleDeps,
  staff: Staff,
  text: string,
): Promise<FoundUnit[]> {
  const day = todayOf(deps.now)
  const held = await listMyRoles(deps, staff)
  const within = held.some(({ role }) => role === 'operator')
    ? await listRootsOn(deps.db, day)
    : held.filter(({ role }) => role !== 'content-editor').map(({ unitId }) => unitId)
  return findUnits(deps.db, { text, within: [...new Set(within)], day })
}
