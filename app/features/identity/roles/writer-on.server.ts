import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Staff } from '../visitor.ts'
import { heldRoles, type RoleDeps } from './held-roles.server.ts'
import { mayAct } from './may-act.ts'

/**
 * Staff as who writes about a unit and those above it. What they may is asked beforehand: inside
 * the transaction of what is then written, the database answers to nobody else.
 */
export async function writerOn(deps: RoleDeps, staff: Staff, unitId: string) {
  const way = await deps.unitsOn(deps.db, todayOf(deps.now)).wayTo(unitId)
  const held = await heldRoles(deps, staff.learnerId)
  const own = way.filter((_unit, place) =>
    mayAct(held, 'manage-hamlets', way.slice(0, place + 1)),
  )
  const ids = new Set(own.map(({ id }) => id))
  return { actorId: staff.learnerId, mayManage: (id: string) => ids.has(id) }
}
