import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Staff } from '../visitor.ts'
import { heldRoles, type RoleDeps } from './held-roles.server.ts'
import { mayAct, type Action } from './may-act.ts'

/** Whether somebody of the staff may do something on a unit today; on one that is not, never. */
export async function mayOn(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { action, unitId }: { action: Action; unitId: string },
): Promise<boolean> {
  const way = await deps.unitsOn(deps.db, todayOf(deps.now)).wayTo(unitId)
  return mayAct(await heldRoles(deps, staff.learnerId), action, way)
}
