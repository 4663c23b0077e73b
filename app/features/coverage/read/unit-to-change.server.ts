import {
  heldRoles,
  lastDayOf,
  type RoleDeps,
} from '#app/features/identity/identity.server.ts'
import { mayAct, type Action, type Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'

type Way = Awaited<ReturnType<ReturnType<RoleDeps['unitsOn']>['wayTo']>>
type Found = { way: Way; unit: Way[number]; today: string }

export type ChangeRefusal = { code: 'unit-not-found' | 'not-your-unit' | 'unit-ended' }

/**
 * A unit of which somebody may write something down today. Of one that is no more nothing is
 * written, and that is said to whoever might have; to others no more than of any unit.
 */
export async function unitToChange(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { action, unitId }: { action: Action; unitId: string },
): Promise<Result<Found, ChangeRefusal>> {
  const { way, day } = await lastDayOf(deps, unitId)
  const unit = way.at(-1)
  if (!unit) return failure('unit-not-found')
  const held = await heldRoles(deps, staff.learnerId)
  if (!mayAct(held, action, way)) return failure('not-your-unit')
  const today = todayOf(deps.now)
  return day === today ? success({ way, unit, today }) : failure('unit-ended')
}
