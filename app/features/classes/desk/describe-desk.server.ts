import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { listClassesAhead } from '#db/queries/desk.server.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { hamletOutreach } from '../visits/hamlet-outreach.server.ts'
import { openSince } from '../class/longest-open.ts'
import type { Desk } from './shown-desk.ts'

const hour = 3_600_000
/** An evening that began this long ago and was not opened is still tonight's. */
export const stillTonight = 6 * hour

/** What somebody of the staff can do in a unit, with the numbers that call for it. */
export async function describeDesk(
  deps: RoleDeps,
  staff: Staff,
  { id: unitId, level }: { id: string; level: string },
): Promise<Desk> {
  const may = (action: 'teach' | 'manage-teams' | 'see-classes') =>
    mayOn(deps, staff, { action, unitId })
  const official = {
    mayManageTeams: level === 'commune' && (await may('manage-teams')),
    maySeeCounts: await may('see-classes'),
  }
  if (level !== 'hamlet' || !(await may('teach'))) return { unitId, level, ...official }

  const now = deps.now()
  const [ahead] = await listClassesAhead(deps.db, [unitId], {
    openedSince: openSince(now),
    from: new Date(now.getTime() - stillTonight).toISOString(),
  })
  const residents = await listResidentsOf(
    deps.db,
    [unitId],
    dayInVietnam(now.toISOString()),
  )
  const outreach = await hamletOutreach(deps, unitId)
  return {
    ...{ unitId, level, ...official },
    teaching: { ahead, residents: residents.length, outreach },
  }
}
