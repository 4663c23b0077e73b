import { todayOf } from '#app/platform/vietnam-time.ts'
import { findLastDay } from '#db/queries/unit-last-day.server.ts'
import type { Staff } from '../visitor.ts'
import { heldRoles, type RoleDeps } from './held-roles.server.ts'
import { mayAct, type Action } from './may-act.ts'
import type { NamedUnit } from './shown-unit.ts'

/** The way to a unit today; to one that is no more as it was on its last day, with that day. */
export async function lastDayOf(
  { db, now, unitsOn }: RoleDeps,
  unitId: string,
): Promise<{ way: NamedUnit[]; day: string }> {
  const today = todayOf(now)
  const way = await unitsOn(db, today).wayTo(unitId)
  const last = way.length > 0 ? undefined : await findLastDay(db, unitId)
  if (last === undefined) return { way, day: today }
  return { way: await unitsOn(db, last).wayTo(unitId), day: last }
}

export async function lastWayTo(deps: RoleDeps, unitId: string): Promise<NamedUnit[]> {
  return (await lastDayOf(deps, unitId)).way
}

/**
 * Whether somebody may do something with what was kept of a unit, that is still there or no more:
 * by the roles they hold today. A role at a hamlet that was merged or split goes on for that.
 */
export async function mayOnLast(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { action, unitId }: { action: Action; unitId: string },
): Promise<boolean> {
  const way = await lastWayTo(deps, unitId)
  return mayAct(await heldRoles(deps, staff.learnerId), action, way)
}
