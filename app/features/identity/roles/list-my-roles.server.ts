import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Staff } from '../visitor.ts'
import { heldRoles, type RoleDeps } from './held-roles.server.ts'
import { mayAct } from './may-act.ts'
import type { MyRole } from './shown-unit.ts'
import { placeOf } from './unit-tree.server.ts'

/** The roles of somebody today, each with its unit in words; a unit that is no more is left out. */
export async function listMyRoles(deps: RoleDeps, staff: Staff): Promise<MyRole[]> {
  const units = deps.unitsOn(deps.db, todayOf(deps.now))
  const shown: MyRole[] = []
  for (const held of await heldRoles(deps, staff.learnerId)) {
    const way = await units.wayTo(held.unitId)
    if (way.length === 0) continue
    const maySeeAudit = mayAct([held], 'see-audit', way)
    shown.push({ ...held, place: placeOf(way), maySeeAudit })
  }
  return shown
}
