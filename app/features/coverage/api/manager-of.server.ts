import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'

export type ManagerRefusal = { code: 'unit-not-found' | 'not-your-unit' }

/** The unit, for whoever may say which programs read its numbers. */
export async function managerOf(
  deps: RoleDeps,
  staff: Staff,
  unitId: string,
): Promise<Result<{ id: string; name: string }, ManagerRefusal>> {
  const day = todayOf(deps.now)
  const unit = (await deps.unitsOn(deps.db, day).wayTo(unitId)).at(-1)
  if (!unit) return failure('unit-not-found')
  const may = await mayOn(deps, staff, { action: 'manage-tokens', unitId })
  return may ? success({ id: unit.id, name: unit.name }) : failure('not-your-unit')
}
