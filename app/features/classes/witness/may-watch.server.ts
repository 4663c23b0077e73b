import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { listOpenClassesWith } from '#db/queries/open-classes-with.server.ts'
import { phaseOf } from '../class/class-phase.ts'

/** Whether somebody of the staff teaches the class in which a learner is at this moment. */
export async function mayWatch(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  learnerId: string,
): Promise<boolean> {
  for (const row of await listOpenClassesWith(deps.db, learnerId)) {
    if (phaseOf(row, deps.now()) !== 'open') continue
    if (await mayOn(deps, staff, { action: 'teach', unitId: row.hamletId })) return true
  }
  return false
}
