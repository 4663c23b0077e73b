import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import { maySeeSmall, type Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listGrantsOf } from '#db/queries/role-grants.server.ts'

type Unit = { id: string; name: string; level: string }
type Reader = { way: Unit[]; unit: Unit; maySeeSmall: boolean; day: string }

/** Who reads the numbers of a unit, and whether they stand no higher than its commune. */
export async function readerOf(
  deps: RoleDeps,
  staff: Staff,
  unitId: string,
): Promise<Result<Reader, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const day = todayOf(deps.now)
  const way: Unit[] = await deps.unitsOn(deps.db, day).wayTo(unitId)
  const unit = way.at(-1)
  if (!unit) return failure('unit-not-found')
  if (!(await mayOn(deps, staff, { action: 'see-classes', unitId }))) {
    return failure('not-your-unit')
  }
  const held = await listGrantsOf(deps.db, staff.learnerId, day)
  return success({ way, unit, maySeeSmall: maySeeSmall(held, way), day })
}
