import {
  listWaiting,
  mayOn,
  type RoleDeps,
} from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { listClassesAhead } from '#db/queries/desk.server.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { hamletOutreach } from '../visits/hamlet-outreach.server.ts'
import { openSince } from '../class/longest-open.ts'
import { officeTasks, type Desk, type OfficeTask } from './shown-desk.ts'

const hour = 3_600_000
/** An evening that began this long ago and was not opened is still tonight's. */
export const stillTonight = 6 * hour

/** What somebody of the staff can do in a unit, with the numbers that call for it. */
export async function describeDesk(
  deps: RoleDeps,
  staff: Staff,
  { id: unitId, level }: { id: string; level: string },
): Promise<Desk> {
  const may = (action: Action) => mayOn(deps, staff, { action, unitId })
  const office = await officeOf(level, may)
  if (level !== 'hamlet' || !(await may('teach'))) return { unitId, level, office }

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
  const waiting = await listWaiting(deps, unitId)
  const outreach = await hamletOutreach(deps, unitId)
  return {
    ...{ unitId, level, office },
    teaching: {
      ahead,
      residents: residents.length,
      waiting: waiting.length,
      outreach,
    },
  }
}

type Action = Parameters<typeof mayOn>[2]['action']

/** Where each task is done, and by whom. */
const taskRules: Record<OfficeTask, { at: readonly string[]; action: Action }> = {
  counts: { at: ['hamlet', 'commune', 'province', 'nation'], action: 'see-classes' },
  reports: { at: ['commune', 'province', 'nation'], action: 'state-numbers' },
  classes: { at: ['hamlet', 'commune', 'province', 'nation'], action: 'see-classes' },
  teams: { at: ['commune'], action: 'manage-teams' },
  rechecks: { at: ['hamlet', 'commune', 'province'], action: 'see-classes' },
  denominators: { at: ['commune', 'province', 'nation'], action: 'state-numbers' },
  targets: { at: ['commune', 'province', 'nation'], action: 'state-numbers' },
  official: { at: ['commune', 'province', 'nation'], action: 'state-numbers' },
  changes: { at: ['commune'], action: 'manage-hamlets' },
  exports: { at: ['hamlet', 'commune', 'province', 'nation'], action: 'see-classes' },
  tokens: { at: ['commune', 'province', 'nation'], action: 'manage-tokens' },
}

async function officeOf(
  level: string,
  may: (action: Action) => Promise<boolean>,
): Promise<OfficeTask[]> {
  const open: OfficeTask[] = []
  for (const task of officeTasks) {
    const { at, action } = taskRules[task]
    if (at.includes(level) && (await may(action))) open.push(task)
  }
  return open
}
